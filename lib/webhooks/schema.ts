import { z } from 'zod'
import { id, requiredText, submissionKey, textList, ticked, version } from '@/lib/fields'
import { eventTypes, type EventType } from '@/lib/timeline/event-types'

/** An address that can be told: https, without a name or password in it. */
const address = requiredText(2000).refine((text) => {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return protocol === 'https:' && username === '' && password === ''
}, 'not_a_webhook_address')

const isType = (text: string): text is EventType => (eventTypes as readonly string[]).includes(text)

/** Events to be told of; none chosen means all. */
const types = textList(60, 200)
  .refine((given) => given.every(isType), 'not_understood')
  .transform((given) => given.filter(isType))

export const addWebhookInput = z.strictObject({ submissionKey, url: address, types, sendsDetail: ticked })
export type AddWebhook = z.output<typeof addWebhookInput>

export const switchWebhookInput = z.strictObject({ webhookId: id, version, isOn: ticked })
export type SwitchWebhook = z.output<typeof switchWebhookInput>

export const removeWebhookInput = z.strictObject({ webhookId: id })
export type RemoveWebhook = z.output<typeof removeWebhookInput>

export const tellAgainInput = z.strictObject({ webhookId: id })
export type TellAgain = z.output<typeof tellAgainInput>

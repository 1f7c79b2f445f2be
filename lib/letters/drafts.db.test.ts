import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { toDay } from '@/lib/dates'
import { addInstitution } from '@/lib/institutions/add-institution'
import { addInstitutionInput } from '@/lib/institutions/schema'
import { addRecipients } from '@/lib/letters/add-recipients'
import { logLetter } from '@/lib/letters/log-letter'
import { getLetterPage } from '@/lib/letters/queries'
import { removeRecipient } from '@/lib/letters/remove-recipient'
import { addRecipientsInput, logLetterInput } from '@/lib/letters/schema'
import { sendLetter } from '@/lib/letters/send-letter'
import { setAsks } from '@/lib/letters/set-asks'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

let actor: Actor
beforeAll(async () => {
  actor = await buildWorkspace()
  const rule = { name: 'Ministry of Norland', replyRuleId: 'sample-20-working-days' }
  await addInstitution(actor, addInstitutionInput.parse({ submissionKey: randomUUID(), ...rule }))
})

const logged = async (given: object) => {
  const about = { kind: 'letter', subject: 'Access to the border zone', channel: 'email', newCase: 'Norland' }
  const { id } = await logLetter(actor, logLetterInput.parse({ submissionKey: randomUUID(), ...about, ...given }))
  return id
}
const pageOf = async (id: string) => {
  const page = await getLetterPage(actor, id)
  if (!page) throw new Error('The letter that was just logged is not there.')
  return page
}
const adding = (letterId: string, given: object) =>
  addRecipientsInput.parse({ submissionKey: randomUUID(), letterId, ...given })
const typesOf = async (id: string) => (await pageOf(id)).events.map(({ type }) => type)

describe('a draft', () => {
  test('without recipients is given some, and its asks, and then says on which day it was sent', async () => {
    const id = await logged({ as: 'draft' })
    await addRecipients(actor, adding(id, { recipients: 'Ministry of Norland; The Minister\nIOM', to1: 'UNHCR' }))
    await setAsks(actor, { letterId: id, version: 2, asks: ['Open the zone', 'Let lawyers in'] })
    await sendLetter(actor, { letterId: id, version: 3, sentOn: toDay('2026-05-04') })
    const { recipients, asks } = await pageOf(id)
    expect(recipients.map(({ institution, state }) => [institution.name, state])).toEqual([
      ['UNHCR', 'sent'],
      ['Ministry of Norland', 'sent'],
      ['IOM', 'sent'],
    ])
    expect(recipients[1]?.dueOn).not.toBeNull()
    expect(asks.map(({ number, text }) => `${number} ${text}`)).toEqual(['1 Open the zone', '2 Let lawyers in'])
    expect(await typesOf(id)).toEqual(['letter.sent', 'letter.asks_set', 'letter.recipients_added', 'letter.drafted'])
  })

  test('loses a recipient once, however often the button is pressed', async () => {
    const id = await logged({ as: 'draft', recipients: 'UNHCR\nIOM' })
    const recipientId = (await pageOf(id)).recipients[0]?.id ?? ''
    const removal = { letterId: id, recipientId }
    await Promise.all([removeRecipient(actor, removal), removeRecipient(actor, removal)])
    expect((await pageOf(id)).recipients.map(({ institution }) => institution.name)).toEqual(['IOM'])
    expect(await typesOf(id)).toEqual(['letter.recipient_removed', 'letter.drafted'])
  })

  test('gets recipients once by one form, and refuses one that it has', async () => {
    const id = await logged({ as: 'draft', recipients: 'UNHCR' })
    const form = adding(id, { recipients: 'IOM' })
    await Promise.all([addRecipients(actor, form), addRecipients(actor, form)])
    const again = addRecipients(actor, adding(id, { recipients: 'OHCHR\niom' }))
    await expect(again).rejects.toMatchObject({ field: 'recipients', refusal: { key: 'recipient_twice' } })
    expect((await pageOf(id)).recipients.map(({ institution }) => institution.name)).toEqual(['UNHCR', 'IOM'])
  })

  test('whose asks are changed keeps the place of those that stay, and tells whoever was late', async () => {
    const id = await logged({ as: 'draft', asks: 'One\nTwo\nThree' })
    const before = await pageOf(id)
    await setAsks(actor, { letterId: id, version: 1, asks: ['One', 'Two, in other words'] })
    const { asks } = await pageOf(id)
    expect(asks.map((ask) => [ask.id, ask.text])).toEqual([
      [before.asks[0]?.id, 'One'],
      [before.asks[1]?.id, 'Two, in other words'],
    ])
    const late = setAsks(actor, { letterId: id, version: 1, asks: [] })
    await expect(late).rejects.toMatchObject({ refusal: { key: 'changed_meanwhile' } })
  })
})

describe('a sent letter', () => {
  const sent = () => logged({ sentOn: '2026-05-04', recipients: 'UNHCR', asks: 'One' })

  test('reaches another body on a later day, from which its clock runs', async () => {
    const id = await sent()
    await addRecipients(actor, adding(id, { recipients: 'Ministry of Norland', sentOn: '2026-06-01' }))
    const same = await logged({ sentOn: '2026-06-01', recipients: 'Ministry of Norland' })
    const added = (await pageOf(id)).recipients[1]
    expect(added).toMatchObject({ state: 'sent', stateOn: new Date('2026-06-01') })
    expect(added?.dueOn).not.toBeNull()
    expect(added?.dueOn).toEqual((await pageOf(same)).recipients[0]?.dueOn)
    const earlier = addRecipients(actor, adding(id, { recipients: 'IOM', sentOn: '2026-05-01' }))
    await expect(earlier).rejects.toMatchObject({ field: 'sentOn', refusal: { key: 'day_before_sent' } })
  })

  test('keeps its recipients and its asks as they were sent', async () => {
    const id = await sent()
    const recipientId = (await pageOf(id)).recipients[0]?.id ?? ''
    const gone = { refusal: { key: 'already_sent' } }
    await expect(removeRecipient(actor, { letterId: id, recipientId })).rejects.toMatchObject(gone)
    await expect(setAsks(actor, { letterId: id, version: 1, asks: [] })).rejects.toMatchObject(gone)
  })
})

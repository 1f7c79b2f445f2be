'use server'

import { handOverSecret } from '@/lib/web/hand-over-secret'
import { workspaceAction } from '@/lib/web/workspace-action'
import { addWebhook } from '@/lib/webhooks/add-webhook'
import { removeWebhook } from '@/lib/webhooks/remove-webhook'
import { addWebhookInput, removeWebhookInput, switchWebhookInput, tellAgainInput } from '@/lib/webhooks/schema'
import { switchWebhook } from '@/lib/webhooks/switch-webhook'
import { tellAgain } from '@/lib/webhooks/tell-again'

export const addWebhookAction = workspaceAction(addWebhookInput, async (actor, input) => {
  const made = await addWebhook(actor, input)
  const page = `/${actor.workspaceSlug}/settings/webhooks`
  await handOverSecret(page, made)
  return page
})

export const switchWebhookAction = workspaceAction(switchWebhookInput, async (actor, input) => {
  await switchWebhook(actor, input)
  return `/${actor.workspaceSlug}/settings/webhooks`
})

export const removeWebhookAction = workspaceAction(removeWebhookInput, async (actor, input) => {
  await removeWebhook(actor, input)
  return `/${actor.workspaceSlug}/settings/webhooks`
})

export const tellAgainAction = workspaceAction(tellAgainInput, async (actor, input) => {
  await tellAgain(actor, input)
  return `/${actor.workspaceSlug}/settings/webhooks`
})

'use server'
import { changeSource } from '@/lib/sources/change-source'
import { recordSource } from '@/lib/sources/record-source'
import { changeSourceInput, recordSourceForm } from '@/lib/sources/schema'
import { workspaceAction } from '@/lib/web/workspace-action'

export const recordSourceAction = workspaceAction(recordSourceForm, async (actor, input) => {
  const { id } = await recordSource(actor, input)
  return `/${actor.workspaceSlug}/sources/${id}`
})

export const changeSourceAction = workspaceAction(changeSourceInput, async (actor, input) => {
  await changeSource(actor, input)
  return `/${actor.workspaceSlug}/sources/${input.sourceId}`
})

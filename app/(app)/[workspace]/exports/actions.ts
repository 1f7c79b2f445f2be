'use server'

import { makeExport } from '@/lib/exports/make-export'
import { recordUse } from '@/lib/exports/record-use'
import { removeUse } from '@/lib/exports/remove-use'
import { retryExport } from '@/lib/exports/retry-export'
import { makeExportInput, recordUseInput, removeUseInput, retryExportInput } from '@/lib/exports/schema'
import { withQuery } from '@/lib/web/with-query'
import { workspaceAction } from '@/lib/web/workspace-action'

export const makeExportAction = workspaceAction(makeExportInput, async (actor, input) => {
  const { id } = await makeExport(actor, input)
  const base = `/${actor.workspaceSlug}`
  return input.as === 'preview'
    ? withQuery(`${base}/cases/${input.caseId}/export`, { choice: id }, 'preview')
    : `${base}/exports/${id}`
})

export const retryExportAction = workspaceAction(retryExportInput, async (actor, input) => {
  await retryExport(actor, input)
  return `/${actor.workspaceSlug}/exports/${input.exportId}`
})

export const recordUseAction = workspaceAction(recordUseInput, async (actor, input) => {
  await recordUse(actor, input)
  return `/${actor.workspaceSlug}/cases/${input.caseId}/export#where-used`
})

export const removeUseAction = workspaceAction(removeUseInput, async (actor, input) => {
  const { caseId } = await removeUse(actor, input)
  return `/${actor.workspaceSlug}/cases/${caseId}/export#where-used`
})

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

// These stay on their page: a redirect to a place on the same page can leave the old page standing.

export const recordUseAction = workspaceAction(recordUseInput, async (actor, input) => {
  await recordUse(actor, input)
  return undefined
})

export const removeUseAction = workspaceAction(removeUseInput, async (actor, input) => {
  await removeUse(actor, input)
  return undefined
})

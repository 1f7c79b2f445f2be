'use server'

import { applyImport } from '@/lib/imports/sheet/apply-import'
import { mapImport } from '@/lib/imports/sheet/map-import'
import { importInput, mapImportInput } from '@/lib/imports/sheet/schema'
import { undoImport } from '@/lib/imports/sheet/undo-import'
import { withQuery } from '@/lib/web/with-query'
import { workspaceAction } from '@/lib/web/workspace-action'

export const mapImportAction = workspaceAction(mapImportInput, async (actor, input) => {
  const next = await mapImport(actor, input)
  const here = `/${actor.workspaceSlug}/imports/${input.importId}`
  return next === 'rows' ? here : withQuery(here, { view: 'columns', checked: 'on' }, 'main')
})

export const applyImportAction = workspaceAction(importInput, async (actor, input) => {
  const isAsShown = await applyImport(actor, input)
  return withQuery(`/${actor.workspaceSlug}/imports/${input.importId}`, { again: isAsShown ? null : 'on' })
})

export const undoImportAction = workspaceAction(importInput, async (actor, input) => {
  await undoImport(actor, input)
  return `/${actor.workspaceSlug}/imports/${input.importId}`
})

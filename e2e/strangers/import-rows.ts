import type { Victim } from './victim'

export const importRoutes = {
  '/[workspace]/imports': 'workspace',
  '/[workspace]/imports/[importId]': 'workspace',
  'route /[workspace]/imports/upload': 'workspace',
} as const

const chosen = (v: Victim) => ({ importId: v.importId, version: v.importVersion })

/** What the forms of spreadsheets that come in would post with the ids of the workspace under attack. */
export const importActions: Record<string, (v: Victim) => Record<string, string | undefined>> = {
  mapImportAction: chosen,
  applyImportAction: chosen,
  undoImportAction: chosen,
}

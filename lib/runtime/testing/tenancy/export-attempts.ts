import { randomUUID } from 'node:crypto'
import { toDay } from '@/lib/dates'
import { gatherCases } from '@/lib/exports/gather-cases'
import { getExportBuilder } from '@/lib/exports/get-export-builder'
import { getFirstPage } from '@/lib/exports/get-first-page'
import { chosenSheet } from '@/lib/exports/chosen-sheet'
import { listChosenCommitments } from '@/lib/exports/list-chosen-commitments'
import { makeExport } from '@/lib/exports/make-export'
import { getBuilderPage, getCaseExports, getExport, getExportFile, previewExport } from '@/lib/exports/queries'
import { printTranslator } from '@/lib/exports/print/print-translator'
import { recordUse } from '@/lib/exports/record-use'
import { removeUse } from '@/lib/exports/remove-use'
import { retryExport } from '@/lib/exports/retry-export'
import { runExport } from '@/lib/exports/run-export'
import { makeExportInput } from '@/lib/exports/schema'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'
import { askWorkspaceExport } from '@/lib/workspaces/ask-workspace-export'
import { getWorkspaceExportFile, listWorkspaceExports } from '@/lib/workspaces/workspace-exports'

const key = () => randomUUID()

/** The rows of exports and of where they were used. */
export const exportAttempts: Record<string, Attempt> = {
  makeExport: (s, t) =>
    makeExport(
      s,
      makeExportInput.parse({ submissionKey: key(), caseId: t.caseId, letters: [t.letterId], replies: [t.replyId] }),
    ),
  retryExport: (s, t) => retryExport(s, { exportId: t.exportId }),
  runExport: (s, t) => runExport(s, t.exportId),
  gatherCases: (s, t) => {
    const items = {
      letters: [t.letterId],
      replies: [],
      sources: [],
      commitments: [],
      claims: [],
      references: [],
      followUps: [],
    }
    const how = { language: 'en', order: 'chronological', originals: 'none', originalsChecked: false } as const
    const choice = { ...how, cases: [t.caseId], items, formats: [], redact: [], redacted: [] }
    return gatherCases(s, { preparedFor: '', choice }, printTranslator('en'))
  },
  previewExport: (s, t) => previewExport(s, t.exportId),
  chosenSheet: (s, t) => chosenSheet(s, [t.commitmentId]),
  listChosenCommitments: (s, t) => listChosenCommitments(s, [t.commitmentId]),
  getExportBuilder: (s, t) => getExportBuilder(s, [t.caseId]),
  getExport: (s, t) => getExport(s, t.exportId),
  getFirstPage: (s, t) => getFirstPage(s, t.exportId),
  getExportFile: (s, t) => getExportFile(s, t.exportId, 'pdf'),
  getBuilderPage: (s, t) => getBuilderPage(s, { caseId: t.caseId, choiceId: null, added: [] }),
  getCaseExports: (s, t) => getCaseExports(s, t.caseId),
  recordUse: (s, t) =>
    recordUse(s, {
      submissionKey: key(),
      caseId: t.caseId,
      kind: 'report',
      title: 'x',
      usedOn: toDay('2026-05-04'),
      url: null,
      exportId: t.exportId,
    }),
  askWorkspaceExport: async (s) => ({ id: (await askWorkspaceExport(s, { submissionKey: key() })).id }),
  listWorkspaceExports: (s) => listWorkspaceExports(s),
  getWorkspaceExportFile: (s) => getWorkspaceExportFile(s, key()),
  removeUse: (s, t) => removeUse(s, { useId: t.useId }),
}

import { randomUUID } from 'node:crypto'
import type { Victim } from './victim'

/** The pages of cases, exports and follow-ups. */
export const caseRoutes = {
  '/[workspace]/cases': 'workspace',
  '/[workspace]/cases/new': 'workspace',
  '/[workspace]/cases/[caseId]': 'workspace',
  '/[workspace]/cases/[caseId]/commitments': 'workspace',
  '/[workspace]/cases/[caseId]/edit': 'workspace',
  '/[workspace]/cases/[caseId]/export': 'workspace',
  '/[workspace]/cases/[caseId]/files': 'workspace',
  '/[workspace]/cases/[caseId]/history': 'workspace',
  '/[workspace]/cases/[caseId]/letters': 'workspace',
  '/[workspace]/cases/[caseId]/notes': 'workspace',
  '/[workspace]/cases/[caseId]/replies': 'workspace',
  '/[workspace]/cases/[caseId]/sources': 'workspace',
  '/[workspace]/cases/[caseId]/timeline': 'workspace',
  '/[workspace]/exports/[exportId]': 'workspace',
  'route /[workspace]/exports/[exportId]/download/[format]': 'workspace',
  'route /[workspace]/exports/[exportId]/first-page': 'workspace',
  '/[workspace]/follow-ups/[followUpId]': 'workspace',
  '/[workspace]/follow-ups/new': 'workspace',
} as const

const day = '2026-05-04'
const key = () => ({ submissionKey: randomUUID() })

/** What the forms of cases, notes, exports, follow-ups and saved lists would post with the ids of the workspace under attack. */
export const caseActions: Record<string, (v: Victim) => Record<string, string | undefined>> = {
  openCaseAction: () => ({ ...key(), code: randomUUID().slice(0, 8), title: 'x', openedOn: day }),
  changeCaseAction: (v) => ({ caseId: v.caseId, version: v.caseVersion, title: 'taken over' }),
  restrictCaseAction: (v) => ({ caseId: v.caseId, version: v.caseVersion, isRestricted: 'on' }),
  closeCaseAction: (v) => ({ caseId: v.caseId, version: v.caseVersion, closedOn: day }),
  reopenCaseAction: (v) => ({ caseId: v.caseId, version: v.caseVersion }),
  addNoteAction: (v) => ({ ...key(), caseId: v.caseId, text: 'taken over' }),
  makeExportAction: (v) => ({ ...key(), caseId: v.caseId, 'letters[]': v.letterId, 'replies[]': v.replyId }),
  recordUseAction: (v) => ({ ...key(), caseId: v.caseId, kind: 'report', title: 'taken over', usedOn: day }),
  removeUseAction: (v) => ({ useId: v.useId }),
  planFollowUpAction: (v) => ({ ...key(), caseId: v.caseId, what: 'taken over', dueOn: day }),
  changeFollowUpAction: (v) => ({
    followUpId: v.followUpId,
    version: v.followUpVersion,
    what: 'taken over',
    dueOn: day,
  }),
  finishFollowUpAction: (v) => ({ followUpId: v.followUpId, version: v.followUpVersion, doneOn: day }),
  reopenFollowUpAction: (v) => ({ followUpId: v.followUpId, version: v.followUpVersion }),
  saveListAction: () => ({ name: 'taken over', query: 'status=all' }),
  removeListAction: () => ({ name: 'Monday list' }),
}

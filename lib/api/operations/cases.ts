import 'server-only'
import { z } from 'zod'
import * as answers from '@/lib/api/answers/cases'
import { caseExports, exportItems } from '@/lib/api/answers/exports'
import { made } from '@/lib/api/answers/parts'
import { list } from '@/lib/api/list'
import { change, create, read, tagged } from '@/lib/api/operation'
import { addNote } from '@/lib/cases/add-note'
import { changeCase } from '@/lib/cases/change-case'
import { closeCase, reopenCase } from '@/lib/cases/close-case'
import { listNotes } from '@/lib/cases/list-notes'
import { openCase } from '@/lib/cases/open-case'
import { listCases, type CaseLine } from '@/lib/cases/queries'
import { restrictCase } from '@/lib/cases/restrict-case'
import * as inputs from '@/lib/cases/schema'
import { day, todayIn } from '@/lib/dates'
import { getExportBuilder } from '@/lib/exports/get-export-builder'
import { getCaseExports } from '@/lib/exports/queries'
import { recordUse } from '@/lib/exports/record-use'
import { removeUse } from '@/lib/exports/remove-use'
import { recordUseInput, removeUseInput } from '@/lib/exports/schema'
import { getCase } from '@/lib/overview/get-case'
import { getCaseTimeline } from '@/lib/overview/queries'
import type { TimelineEntry } from '@/lib/timeline/queries'

export const caseOperations = tagged('Cases', [
  list({
    path: '/cases',
    summary: 'List cases, the newest first',
    query: {
      state: z.enum(['open', 'closed', 'all']).default('all'),
      mine: z.enum(['true', 'false']).default('false').describe('Only cases that the owner of the token leads.'),
      q: z.string().max(200).default('').describe('Words of the title, or the code.'),
    },
    key: z.object({ openedOn: day, id: z.uuid() }),
    line: answers.caseLine,
    run: (actor, { query: { state, mine, q }, after }) =>
      listCases(actor, { state, mine: mine === 'true', words: q }, todayIn(actor.timeZone), after),
    keyOf: ({ openedOn, id }: CaseLine) => ({ openedOn, id }),
  }),
  create({
    path: '/cases',
    summary: 'Open a case',
    body: inputs.openCaseInput,
    hidden: ['proposedCode'],
    answer: made,
    run: openCase,
  }),
  read({
    path: '/cases/{caseId}',
    summary: 'Get a case',
    answer: answers.oneCase,
    run: async (actor, { caseId = '' }) => {
      const found = await getCase(actor, caseId)
      if (!found) return null
      const { _count: counts, members, ...head } = found
      return { ...head, counts, memberIds: members.map(({ memberId }) => memberId) }
    },
  }),
  change({ path: '/cases/{caseId}', summary: 'Change a case', body: inputs.changeCaseInput, run: changeCase }),
  change({
    path: '/cases/{caseId}/restriction',
    summary: 'Say who may see a case',
    body: inputs.restrictCaseInput,
    run: restrictCase,
  }),
  change({
    method: 'POST',
    path: '/cases/{caseId}/close',
    summary: 'Close a case',
    body: inputs.closeCaseInput,
    run: closeCase,
  }),
  change({
    method: 'POST',
    path: '/cases/{caseId}/reopen',
    summary: 'Reopen a case',
    body: inputs.reopenCaseInput,
    run: reopenCase,
  }),
  list({
    path: '/cases/{caseId}/notes',
    summary: 'List the internal notes of a case, the newest first',
    query: {},
    key: z.object({ id: z.uuid() }),
    line: answers.note,
    run: (actor, { params: { caseId = '' }, after, limit }) =>
      listNotes(actor, caseId, { afterId: after?.id ?? null, limit }),
    keyOf: ({ id }) => ({ id }),
  }),
  create({
    path: '/cases/{caseId}/notes',
    summary: 'Add an internal note',
    body: inputs.addNoteInput,
    answer: made,
    run: addNote,
  }),
  list({
    path: '/cases/{caseId}/timeline',
    summary: 'List what happened in a case by its day, the newest first',
    query: {},
    key: z.object({ on: day, id: z.uuid() }),
    line: answers.timelineEntry,
    run: async (actor, { params: { caseId = '' }, after }) =>
      (await getCaseTimeline(actor, caseId, after))?.below ?? null,
    keyOf: ({ on, id }: TimelineEntry) => ({ on, id }),
  }),
  read({
    path: '/cases/{caseId}/export-items',
    scope: 'export',
    summary: 'List what can be chosen for an export of a case',
    answer: exportItems,
    run: async (actor, { caseId = '' }) => (await getExportBuilder(actor, [caseId]))?.[0] ?? null,
  }),
  read({
    path: '/cases/{caseId}/exports',
    scope: 'export',
    summary: 'List the last exports of a case, and where the case was used',
    answer: caseExports,
    run: (actor, { caseId = '' }) => getCaseExports(actor, caseId),
  }),
  create({
    path: '/cases/{caseId}/uses',
    summary: 'Record where a case was used',
    body: recordUseInput,
    answer: made,
    run: recordUse,
  }),
  change({
    method: 'DELETE',
    path: '/uses/{useId}',
    summary: 'Take back where a case was used',
    body: removeUseInput,
    run: removeUse,
  }),
])

import 'server-only'
import { z } from 'zod'
import * as answers from '@/lib/api/answers/commitments'
import { made } from '@/lib/api/answers/parts'
import { commaList } from '@/lib/api/comma-list'
import { list } from '@/lib/api/list'
import { change, create, read, tagged } from '@/lib/api/operation'
import { changeCommitment } from '@/lib/commitments/change-commitment'
import { commitmentSorts, dueFilters, readCommitmentFilter } from '@/lib/commitments/filter'
import { judgeClaim } from '@/lib/commitments/judge-claim'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { noteClaim } from '@/lib/commitments/note-claim'
import { noteReference } from '@/lib/commitments/note-reference'
import { recordNothingNew } from '@/lib/commitments/nothing-new'
import { getCommitment, listCommitments } from '@/lib/commitments/queries'
import { recordUpdate } from '@/lib/commitments/record-update'
import { relateCommitment } from '@/lib/commitments/relate-commitment'
import * as inputs from '@/lib/commitments/schema'
import { commitmentStates } from '@/lib/commitments/status'
import { withdrawUpdate } from '@/lib/commitments/withdraw-update'
import { day, nullableDayOf, todayIn } from '@/lib/dates'
import { chosenSheet, mostChosen } from '@/lib/exports/chosen-sheet'
import { changeTogether } from '@/lib/review/change-together'
import { changeTogetherInput, undoTogetherInput } from '@/lib/review/schema'
import { undoTogether } from '@/lib/review/undo-together'
import { Firmness } from '@/prisma/generated/enums'

const sortedDay = { check: 'nextCheckOn', due: 'dueOn', made: 'madeOn' } as const

export const commitmentOperations = tagged('Commitments', [
  list({
    path: '/commitments',
    summary: 'List commitments, by the day to check, due or made',
    query: {
      status: commaList(z.enum([...commitmentStates, 'all']), 10)
        .default(['all'])
        .describe('One status or several, with commas between them.'),
      institution: commaList(z.uuid(), 50).optional().describe('One or several, with commas between them.'),
      case: z.uuid().optional(),
      owner: z.uuid().optional(),
      firmness: z.enum(Firmness).optional(),
      due: z.enum(dueFilters).optional(),
      since: day.optional().describe('Only those whose newest update is older.'),
      check: z.enum(['come']).optional().describe('Only those to be looked at by today.'),
      tag: z.string().max(60).optional(),
      theme: z.string().max(60).optional().describe('Only those of cases with this theme.'),
      q: z.string().max(200).default(''),
      sort: z.enum(commitmentSorts).default('check'),
    },
    key: z.object({ on: day.nullable(), id: z.uuid() }),
    line: answers.commitmentLine,
    run: async (actor, { query, after }) => {
      const { limit: _limit, after: _after, ...asked } = query as Record<string, string | string[]>
      const filter = readCommitmentFilter(asked)
      const { lines, hasMore } = await listCommitments(actor, filter, {
        today: todayIn(actor.timeZone),
        after,
        openId: null,
      })
      const sorted = lines.map((line) => ({ ...line, sortedOn: line[sortedDay[filter.sort]] }))
      const last = sorted.at(-1)
      // A line more than the page says that there are more; the query has cut it off already.
      return hasMore && last ? [...sorted, last] : sorted
    },
    keyOf: ({ sortedOn, id }) => ({ on: nullableDayOf(sortedOn), id }),
  }),
  create({
    path: '/commitments',
    summary: 'Make a commitment from a passage',
    body: inputs.makeCommitmentInput,
    answer: made,
    run: makeCommitment,
  }),
  read({
    path: '/commitment-sheet',
    scope: 'export',
    summary: 'Download chosen commitments as the sheet `commitments` (CSV), the columns of the import',
    query: z.strictObject({
      chosen: commaList(z.uuid(), mostChosen).describe('Ids of commitments, with commas between them.'),
    }),
    answer: 'file',
    run: (actor, _params, { chosen }) => chosenSheet(actor, chosen),
  }),
  read({
    path: '/commitments/{commitmentId}',
    summary: 'Get a commitment with all its updates',
    answer: answers.commitment,
    run: (actor, { commitmentId = '' }) => getCommitment(actor, commitmentId),
  }),
  change({
    path: '/commitments/{commitmentId}',
    summary: 'Change a commitment',
    body: inputs.changeCommitmentInput,
    run: changeCommitment,
  }),
  change({
    path: '/commitments/{commitmentId}/relations',
    summary: 'Say which earlier commitment it repeats or contradicts',
    body: inputs.relateCommitmentInput,
    run: relateCommitment,
  }),
  create({
    path: '/commitments/{commitmentId}/updates',
    summary: 'Record the status of a commitment, with its source',
    body: inputs.recordUpdateInput,
    answer: made,
    run: recordUpdate,
  }),
  create({
    path: '/commitments/{commitmentId}/checks',
    summary: 'Record that there is nothing new',
    body: inputs.nothingNewInput,
    answer: made,
    run: recordNothingNew,
  }),
  create({
    path: '/updates/{updateId}/withdrawal',
    summary: 'Withdraw an update',
    body: inputs.withdrawUpdateInput,
    answer: made,
    run: withdrawUpdate,
  }),
  create({
    path: '/commitment-changes',
    summary: 'Assign, tag or set the next check of many commitments at once',
    body: changeTogetherInput,
    answer: made,
    run: changeTogether,
  }),
  change({
    method: 'DELETE',
    path: '/commitment-changes/{changeId}',
    summary: 'Undo a change of many commitments',
    body: undoTogetherInput,
    run: undoTogether,
  }),
  create({ path: '/claims', summary: 'Note a claim', body: inputs.noteClaimInput, answer: made, run: noteClaim }),
  change({
    path: '/claims/{claimId}/finding',
    summary: 'Judge a claim',
    body: inputs.judgeClaimInput,
    run: judgeClaim,
  }),
  create({
    path: '/references',
    summary: 'Note a reference',
    body: inputs.noteReferenceInput,
    answer: made,
    run: noteReference,
  }),
])

import 'server-only'
import { z } from 'zod'
import { followUp, followUpLine } from '@/lib/api/answers/commitments'
import { made } from '@/lib/api/answers/parts'
import { list } from '@/lib/api/list'
import { change, create, read, tagged } from '@/lib/api/operation'
import { day, dayOf } from '@/lib/dates'
import { changeFollowUp, finishFollowUp, reopenFollowUp } from '@/lib/follow-ups/change-follow-up'
import { listFollowUps } from '@/lib/follow-ups/list-follow-ups'
import { planFollowUp } from '@/lib/follow-ups/plan-follow-up'
import { getFollowUp } from '@/lib/follow-ups/queries'
import * as inputs from '@/lib/follow-ups/schema'

export const followUpOperations = tagged('Follow-ups', [
  list({
    path: '/follow-ups',
    summary: 'List follow-ups by due day',
    query: {
      caseId: z.uuid().optional(),
      commitmentId: z.uuid().optional(),
      assigneeId: z.uuid().optional(),
      state: z.enum(['open', 'done', 'all']).default('open'),
    },
    key: z.object({ dueOn: day, id: z.uuid() }),
    line: followUpLine,
    run: (actor, { query: { caseId = null, commitmentId = null, assigneeId = null, state }, after, limit }) =>
      listFollowUps(actor, { caseId, commitmentId, assigneeId, state }, { after, limit }),
    keyOf: ({ dueOn, id }) => ({ dueOn: dayOf(dueOn), id }),
  }),
  create({
    path: '/follow-ups',
    summary: 'Plan a follow-up',
    body: inputs.planFollowUpInput,
    answer: made,
    run: planFollowUp,
  }),
  read({
    path: '/follow-ups/{followUpId}',
    summary: 'Get a follow-up',
    answer: followUp,
    run: (actor, { followUpId = '' }) => getFollowUp(actor, followUpId),
  }),
  change({
    path: '/follow-ups/{followUpId}',
    summary: 'Change a follow-up',
    body: inputs.changeFollowUpInput,
    run: changeFollowUp,
  }),
  change({
    method: 'POST',
    path: '/follow-ups/{followUpId}/finish',
    summary: 'Say when a follow-up was done, with what result',
    body: inputs.finishFollowUpInput,
    run: finishFollowUp,
  }),
  change({
    method: 'POST',
    path: '/follow-ups/{followUpId}/reopen',
    summary: 'Reopen a follow-up',
    body: inputs.reopenFollowUpInput,
    run: reopenFollowUp,
  }),
])

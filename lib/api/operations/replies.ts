import 'server-only'
import { z } from 'zod'
import { made } from '@/lib/api/answers/parts'
import * as answers from '@/lib/api/answers/replies'
import { list } from '@/lib/api/list'
import { change, create, read, tagged } from '@/lib/api/operation'
import { day, dayOf } from '@/lib/dates'
import { changeReply } from '@/lib/replies/change-reply'
import { listReplies } from '@/lib/replies/list-replies'
import { reopenReply } from '@/lib/replies/set-reply-read'
import { getReply } from '@/lib/replies/queries'
import { recordReply } from '@/lib/replies/record-reply'
import * as inputs from '@/lib/replies/schema'
import { changeSource } from '@/lib/sources/change-source'
import { listSources } from '@/lib/sources/list-sources'
import { getSourcePage } from '@/lib/sources/queries'
import { recordSource } from '@/lib/sources/record-source'
import * as sources from '@/lib/sources/schema'
import { finishReply } from '@/lib/suggestions/finish-reply'
import { finishReplyInput } from '@/lib/suggestions/schema'
import { waitingMark } from '@/lib/suggestions/waiting-mark'
import { ReplyKind } from '@/prisma/generated/enums'

export const replyOperations = tagged('Replies', [
  list({
    path: '/replies',
    summary: 'List replies, the newest first',
    query: {
      caseId: z.uuid().optional(),
      institutionId: z.uuid().optional(),
      kind: z.enum(ReplyKind).optional(),
      unread: z.enum(['true', 'false']).default('false').describe('Only those that nobody has worked through.'),
    },
    key: z.object({ receivedOn: day, id: z.uuid() }),
    line: answers.replyLine,
    run: (actor, { query: { caseId = null, institutionId = null, kind = null, unread }, after, limit }) =>
      listReplies(actor, { caseId, institutionId, kind, isUnread: unread === 'true' }, { after, limit }),
    keyOf: ({ receivedOn, id }) => ({ receivedOn: dayOf(receivedOn), id }),
  }),
  create({
    path: '/replies',
    summary: 'Record a reply',
    body: inputs.recordReplyInput,
    answer: made,
    run: recordReply,
  }),
  read({
    path: '/replies/{replyId}',
    summary: 'Get a reply with its documents and the asks it may answer',
    answer: answers.reply,
    run: async (actor, { replyId = '' }) => getReply(actor, replyId),
  }),
  change({ path: '/replies/{replyId}', summary: 'Change a reply', body: inputs.changeReplyInput, run: changeReply }),
  change({
    method: 'POST',
    path: '/replies/{replyId}/read',
    summary: 'Say that a reply was worked through',
    body: finishReplyInput,
    run: (actor, { suggestionIds, ...said }) =>
      finishReply(actor, { ...said, asked: suggestionIds && waitingMark(suggestionIds) }),
  }),
  change({
    method: 'POST',
    path: '/replies/{replyId}/reopen',
    summary: 'Put a reply back on the desk',
    body: inputs.replyReadInput,
    run: (actor, { replyId }) => reopenReply(actor, replyId),
  }),
])

export const sourceOperations = tagged('Sources', [
  list({
    path: '/sources',
    summary: 'List sources, the newest first',
    query: { caseId: z.uuid().optional() },
    key: z.object({ datedOn: day, id: z.uuid() }),
    line: answers.sourceLine,
    run: (actor, { query: { caseId = null }, after, limit }) => listSources(actor, { caseId, after, limit }),
    keyOf: ({ datedOn, id }) => ({ datedOn: dayOf(datedOn), id }),
  }),
  create({
    path: '/sources',
    summary: 'Record a source',
    body: sources.recordSourceInput,
    answer: made,
    run: recordSource,
  }),
  read({
    path: '/sources/{sourceId}',
    summary: 'Get a source with its documents',
    answer: answers.source,
    run: async (actor, { sourceId = '' }) => (await getSourcePage(actor, sourceId))?.source ?? null,
  }),
  change({
    path: '/sources/{sourceId}',
    summary: 'Change a source',
    body: sources.changeSourceInput,
    run: changeSource,
  }),
])

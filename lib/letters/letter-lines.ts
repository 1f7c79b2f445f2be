import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, type Day } from '@/lib/dates'
import { readRecord, type Prisma, type Tx } from '@/lib/db'
import { owingStates } from '@/lib/deadlines/status'
import type { LetterKind, RecipientState } from '@/prisma/generated/enums'

export type LetterFilter = {
  kind: LetterKind | null
  caseId: string | null
  institutionId: string | null
  state: RecipientState | 'late' | null
  from: Day | null
  to: Day | null
  words: string
}

export const letterLine = {
  id: true,
  kind: true,
  subject: true,
  sentOn: true,
  channel: true,
  case: { select: { id: true, code: true, title: true } },
  recipients: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      state: true,
      dueOn: true,
      addressee: true,
      institution: { select: { name: true, shortName: true } },
    },
  },
  _count: { select: { asks: true, signatories: true } },
} satisfies Prisma.LetterSelect

export type LetterLine = Prisma.LetterGetPayload<{ select: typeof letterLine }>

/** Lines of a page. */
export const letterPageSize = 50

function recipientsMatching(filter: LetterFilter, today: Day): Prisma.RecipientWhereInput | null {
  const late = { state: { in: [...owingStates] }, dueOn: { lt: dateOf(today) } }
  const state = filter.state === 'late' ? late : filter.state ? { state: filter.state } : {}
  const institution = filter.institutionId ? { institutionId: filter.institutionId } : {}
  return filter.state || filter.institutionId ? { ...state, ...institution } : null
}

/** Where a page of sent letters ends. */
export type LetterCursor = { sentOn: Day; id: string }

/** Sent letters, newest first, that match the filter: a page after the cursor, and one more when there are more. */
export function selectSentLetters(
  tx: Tx,
  workspaceId: string,
  filter: LetterFilter,
  { today, after, limit }: { today: Day; after: LetterCursor | null; limit: number },
): Promise<LetterLine[]> {
  const some = recipientsMatching(filter, today)
  const sent = { ...(filter.from && { gte: dateOf(filter.from) }), ...(filter.to && { lte: dateOf(filter.to) }) }
  return tx.letter.findMany({
    where: {
      workspaceId,
      sentOn: { not: null, ...sent },
      ...(filter.kind && { kind: filter.kind }),
      ...(filter.caseId && { caseId: filter.caseId }),
      ...(filter.words && { subject: { contains: filter.words, mode: 'insensitive' as const } }),
      ...(some && { recipients: { some: { workspaceId, ...some } } }),
      ...(after && {
        OR: [{ sentOn: { lt: dateOf(after.sentOn) } }, { sentOn: dateOf(after.sentOn), id: { lt: after.id } }],
      }),
    },
    relationLoadStrategy: 'join',
    orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: letterLine,
  })
}

/** Drafts, newest first; `afterId` is the last one of the page before. */
export const selectDrafts = (
  tx: Tx,
  workspaceId: string,
  caseId: string | null,
  afterId: string | null,
  limit: number,
) =>
  tx.letter.findMany({
    where: { workspaceId, sentOn: null, ...(caseId && { caseId }), ...(afterId && { id: { lt: afterId } }) },
    relationLoadStrategy: 'join',
    orderBy: { id: 'desc' },
    take: limit,
    select: letterLine,
  })

/** A page of sent letters alone, without what a filter bar offers. One statement. */
export const listSentLetters = (
  actor: Actor,
  filter: LetterFilter,
  page: { today: Day; after: LetterCursor | null; limit: number },
): Promise<LetterLine[]> => readRecord(actor, (tx) => selectSentLetters(tx, actor.workspaceId, filter, page))

/** A page of drafts, one more where there are more. One statement. */
export const listDrafts = (
  actor: Actor,
  { caseId, afterId, limit }: { caseId: string | null; afterId: string | null; limit: number },
): Promise<LetterLine[]> => readRecord(actor, (tx) => selectDrafts(tx, actor.workspaceId, caseId, afterId, limit + 1))

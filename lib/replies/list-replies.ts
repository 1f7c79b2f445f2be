import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, type Day } from '@/lib/dates'
import { readRecord, type Prisma } from '@/lib/db'
import type { ReplyKind } from '@/prisma/generated/enums'

export type ReplyFilter = {
  caseId: string | null
  institutionId: string | null
  kind: ReplyKind | null
  /** Only those that nobody has worked through. */
  isUnread: boolean
}

const replyLine = {
  id: true,
  kind: true,
  subject: true,
  datedOn: true,
  receivedOn: true,
  channel: true,
  theirReference: true,
  promisedOn: true,
  readAt: true,
  case: { select: { id: true, code: true, title: true } },
  institution: { select: { id: true, name: true } },
  answers: { select: { recipient: { select: { id: true, letterId: true } } } },
} satisfies Prisma.ReplySelect

/** Replies, newest first: a page after the cursor, and one more where there are more. One statement. */
export const listReplies = (
  actor: Actor,
  { caseId, institutionId, kind, isUnread }: ReplyFilter,
  { after, limit }: { after: { receivedOn: Day; id: string } | null; limit: number },
) =>
  readRecord(actor, (tx) =>
    tx.reply.findMany({
      where: {
        workspaceId: actor.workspaceId,
        ...(caseId && { caseId }),
        ...(institutionId && { institutionId }),
        ...(kind && { kind }),
        ...(isUnread && { readAt: null }),
        ...(after && {
          OR: [
            { receivedOn: { lt: dateOf(after.receivedOn) } },
            { receivedOn: dateOf(after.receivedOn), id: { lt: after.id } },
          ],
        }),
      },
      relationLoadStrategy: 'join',
      orderBy: [{ receivedOn: 'desc' }, { id: 'desc' }],
      take: limit + 1,
      select: replyLine,
    }),
  )

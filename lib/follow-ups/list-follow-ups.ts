import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, type Day } from '@/lib/dates'
import { readRecord } from '@/lib/db'

export type FollowUpFilter = {
  caseId: string | null
  commitmentId: string | null
  assigneeId: string | null
  state: 'open' | 'done' | 'all'
}

const states = { open: { doneOn: null }, done: { doneOn: { not: null } }, all: {} }

/** Follow-ups by due day, the earliest first: a page after the cursor, and one more where there are more. One statement. */
export const listFollowUps = (
  actor: Actor,
  { caseId, commitmentId, assigneeId, state }: FollowUpFilter,
  { after, limit }: { after: { dueOn: Day; id: string } | null; limit: number },
) =>
  readRecord(actor, (tx) =>
    tx.followUp.findMany({
      where: {
        workspaceId: actor.workspaceId,
        ...(caseId && { caseId }),
        ...(commitmentId && { commitmentId }),
        ...(assigneeId && { assigneeId }),
        ...states[state],
        ...(after && {
          OR: [{ dueOn: { gt: dateOf(after.dueOn) } }, { dueOn: dateOf(after.dueOn), id: { gt: after.id } }],
        }),
      },
      relationLoadStrategy: 'join',
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: limit + 1,
      select: {
        id: true,
        what: true,
        dueOn: true,
        doneOn: true,
        result: true,
        everyMonths: true,
        letterId: true,
        recipientId: true,
        replyId: true,
        commitmentId: true,
        version: true,
        assignee: { select: { id: true, name: true } },
        case: { select: { id: true, code: true, title: true } },
      },
    }),
  )

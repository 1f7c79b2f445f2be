import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, todayIn, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { enqueue } from '@/lib/jobs/enqueue'

type Assigned = {
  memberId: string | null
  subjectId: string
  caseId: string
  what: string
  dueOn: Day | null
  /** Page of the workspace where it is dealt with, beginning with a slash. */
  path: string
}

/**
 * Tells a member that somebody gave them something to do, in the transaction that gave it: it is in their inbox, and in a
 * mail where they want one. Nobody is told what they took on themselves, and nobody twice a day about the same thing.
 */
export async function tellAssignee(tx: Tx, actor: Actor, given: Assigned): Promise<void> {
  const { memberId, dueOn, ...about } = given
  if (!memberId || memberId === actor.memberId) return
  await tx.reminder.createMany({
    data: [
      {
        workspaceId: actor.workspaceId,
        memberId,
        kind: 'assigned',
        on: dateOf(todayIn(actor.timeZone)),
        ...about,
        dueOn: dueOn && dateOf(dueOn),
        byName: actor.name,
        mailState: 'made',
      },
    ],
    skipDuplicates: true,
  })
  // The mail goes out when this transaction is on disk, not at the next full five minutes.
  await enqueue(tx, 'remind', { workspaceId: actor.workspaceId, memberId: null, subjectId: actor.workspaceId })
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { selectMembers } from '@/lib/workspaces/select-members'

/** A follow-up with what it belongs to, and who can do it; null when missing or foreign. */
export async function getFollowUp(actor: Actor, id: string) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const followUp = await tx.followUp.findUnique({
      where: { workspaceId_id: { workspaceId, id } },
      relationLoadStrategy: 'join',
      select: {
        id: true,
        what: true,
        dueOn: true,
        doneOn: true,
        result: true,
        everyMonths: true,
        assigneeId: true,
        version: true,
        case: { select: { id: true, title: true } },
        letter: { select: { id: true, subject: true } },
        reply: { select: { id: true, subject: true } },
        commitment: { select: { id: true, title: true } },
      },
    })
    const members = await selectMembers(tx, workspaceId)
    return followUp && { ...followUp, members }
  })
}

/** What the form to plan a follow-up offers: open cases and members. */
export async function getFollowUpForm(actor: Actor) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => ({
    members: await selectMembers(tx, workspaceId),
    cases: await tx.case.findMany({
      where: { workspaceId, closedOn: null },
      orderBy: [{ openedOn: 'desc' }, { id: 'desc' }],
      take: 500,
      select: { id: true, code: true, title: true },
    }),
  }))
}

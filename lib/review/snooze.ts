import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, todayIn } from '@/lib/dates'
import { changeRecord, type Tx } from '@/lib/db'
import { InvalidError, NotFoundError } from '@/lib/errors'
import type { Snooze, Wake } from '@/lib/review/schema'

const caseOf = {
  recipient: (tx: Tx, where: Where) => tx.recipient.findUnique({ where, select: { caseId: true } }),
  reply: (tx: Tx, where: Where) => tx.reply.findUnique({ where, select: { caseId: true } }),
  commitment: (tx: Tx, where: Where) => tx.commitment.findUnique({ where, select: { caseId: true } }),
  follow_up: (tx: Tx, where: Where) => tx.followUp.findUnique({ where, select: { caseId: true } }),
}
type Where = { workspaceId_id: { workspaceId: string; id: string } }

/**
 * Keeps a line off the actor's own desk and review until a day. It changes nothing on the record and nothing for anybody
 * else, so it writes no event, and every role may do it.
 */
export async function snooze(actor: Actor, { kind, subjectId, untilOn }: Snooze): Promise<void> {
  if (untilOn <= todayIn(actor.timeZone)) throw new InvalidError('untilOn', 'day_not_ahead')
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const found = await caseOf[kind](tx, { workspaceId_id: { workspaceId, id: subjectId } })
    if (!found) throw new NotFoundError()
    await tx.snooze.upsert({
      where: { workspaceId_memberId_subjectId: { workspaceId, memberId, subjectId } },
      create: { workspaceId, memberId, subjectId, caseId: found.caseId, untilOn: dateOf(untilOn) },
      update: { untilOn: dateOf(untilOn) },
      select: { subjectId: true },
    })
  })
}

/** Brings a line back at once. There is nothing wrong with waking what is awake. */
export async function wake(actor: Actor, { subjectId }: Wake): Promise<void> {
  const { workspaceId, memberId } = actor
  await changeRecord(actor, (tx) => tx.snooze.deleteMany({ where: { workspaceId, memberId, subjectId } }))
}

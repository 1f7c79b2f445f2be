import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import { mayLogLetter } from '@/lib/letters/policy'
import type { SetAsks } from '@/lib/letters/schema'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/**
 * Sets the numbered asks of a draft, in order; those that keep their number keep their place on the record. The asks of a
 * sent letter stay as they were sent, and one that something hangs on is not dropped: a ConflictError.
 */
export async function setAsks(actor: Actor, { letterId, version, asks }: SetAsks): Promise<void> {
  if (!mayLogLetter(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await editOnce(actor, 'setAsks', { letterId, version, asks }, async (tx) => {
    const { count } = await tx.letter.updateMany({
      where: { workspaceId, id: letterId, version, sentOn: null },
      data: { version: { increment: 1 } },
    })
    const letter = await tx.letter.findUnique({
      where: { workspaceId_id: { workspaceId, id: letterId } },
      select: {
        version: true,
        caseId: true,
        sentOn: true,
        asks: {
          orderBy: { number: 'asc' },
          select: { id: true, number: true, text: true, _count: { select: { outcomes: true, commitments: true } } },
        },
      },
    })
    if (letter?.sentOn) throw new ConflictError('already_sent')
    if (!letter || count === 0) refuseLostUpdate(letter)
    const { caseId } = letter
    const dropped = letter.asks.filter(({ number }) => number > asks.length)
    if (dropped.some(({ _count }) => _count.outcomes + _count.commitments > 0)) throw new ConflictError('in_use')
    await tx.ask.deleteMany({ where: { workspaceId, letterId, number: { gt: asks.length } } })
    const kept = new Map(letter.asks.map((ask) => [ask.number, ask.text]))
    for (const [index, text] of asks.entries()) {
      const number = index + 1
      if (!kept.has(number)) {
        await tx.ask.create({ data: { workspaceId, caseId, letterId, number, text }, select: { id: true } })
      } else if (kept.get(number) !== text) {
        await tx.ask.updateMany({ where: { workspaceId, letterId, number }, data: { text } })
      }
    }
    const data = { asks: asks.length }
    await recordEvent(tx, actor, { type: 'letter.asks_set', subjectId: letterId, caseId, data })
  })
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { findClock, refuseDayOutside, type FoundClock } from '@/lib/clocks/find-clock'
import { mayKeepClock } from '@/lib/clocks/policy'
import type { ExtendTerm } from '@/lib/clocks/schema'
import { writeClockLine } from '@/lib/clocks/write-clock-line'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { ConflictError, ForbiddenError, InvalidError } from '@/lib/errors'
import { rederiveDue } from '@/lib/letters/rederive-due'
import { once } from '@/lib/timeline/once'

/** A rule that says how often it can be extended is not extended more often; one that is silent leaves it to the reader. */
function refuseOneTooMany({ version, lines }: FoundClock): void {
  const restart = lines.findLast(({ kind }) => kind === 'restart')
  const granted = lines.filter(({ kind, on }) => kind === 'extension' && (!restart || on >= restart.on))
  const { extension } = version
  if (extension?.by === 'institution' && granted.length >= extension.times)
    throw new ConflictError('extension_used_up', { times: extension.times })
}

/**
 * Records that the institution extended its term, by a length or to a day: who said so, when, why, and the document that
 * shows it. The due day moves with it; so does every reminder, since they follow the due day.
 */
export async function extendTerm(actor: Actor, input: ExtendTerm): Promise<{ id: string }> {
  if (!mayKeepClock(actor)) throw new ForbiddenError()
  const { submissionKey, recipientId, on, count, unit, countedFrom, untilOn, reason, saidBy, documents } = input
  if (!untilOn && count === null) throw new InvalidError('count', 'length_or_day')
  return once(actor, submissionKey, async (tx) => {
    const clock = await findClock(tx, actor, recipientId)
    refuseDayOutside(clock, actor, on)
    if (clock.pausedSince) throw new ConflictError('clock_stands_still')
    refuseOneTooMany(clock)
    await attachDocuments(tx, actor, { caseId: clock.caseId, recipientId }, documents, 'attachment')
    const term = untilOn || count === null ? null : { unit, count }
    const line = { kind: 'extension', on, reason, term, countedFrom, untilOn, saidBy } as const
    const written = await writeClockLine(tx, actor, clock, { ...line, documentId: documents[0] ?? null })
    await rederiveDue(tx, actor, recipientId, 'extension')
    return written
  })
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nullableDayOf, todayIn, type Day } from '@/lib/dates'
import { ForbiddenError, InvalidError, NotFoundError } from '@/lib/errors'
import { placeRecipients } from '@/lib/letters/place-recipients'
import { mayLogLetter } from '@/lib/letters/policy'
import { refuseImpossibleDays, refuseImpossibleReceipts } from '@/lib/letters/refuse-impossible-days'
import { refuseTwice } from '@/lib/letters/refuse-twice'
import type { AddRecipients } from '@/lib/letters/schema'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Adds recipients to a draft, or to a letter on the record: those that were forgotten, or whom it reached on a later day
 * (`sentOn`), from which their clocks then run. The same form twice adds them once. One that the letter has already is
 * refused as an InvalidError.
 */
export async function addRecipients(actor: Actor, input: AddRecipients): Promise<{ id: string }> {
  if (!mayLogLetter(actor)) throw new ForbiddenError()
  if (input.recipients.length === 0) throw new InvalidError('recipients', 'recipient_missing')
  const { workspaceId } = actor
  const { letterId } = input
  const adding = once(actor, input.submissionKey, async (tx) => {
    // The version tells whoever has the page open, and holds the letter until this is done.
    const { count } = await tx.letter.updateMany({
      where: { workspaceId, id: letterId },
      data: { version: { increment: 1 } },
    })
    const letter = await tx.letter.findUnique({
      where: { workspaceId_id: { workspaceId, id: letterId } },
      select: {
        caseId: true,
        kind: true,
        channel: true,
        sentOn: true,
        recipients: { orderBy: { position: 'desc' }, take: 1, select: { position: true } },
      },
    })
    if (!letter || count === 0) throw new NotFoundError()
    const letterSentOn = nullableDayOf(letter.sentOn)
    const ownSentOn = ownDay(letterSentOn, input.sentOn, todayIn(actor.timeZone))
    const sentOn = ownSentOn ?? letterSentOn
    refuseImpossibleReceipts(sentOn, input, todayIn(actor.timeZone))
    const { caseId, kind, channel } = letter
    const after = (letter.recipients[0]?.position ?? -1) + 1
    await placeRecipients(tx, actor, { id: letterId, caseId, kind, channel, sentOn }, input.recipients, {
      ownSentOn,
      after,
    })
    const recipients = input.recipients.map(({ institution, addressee }) =>
      addressee ? `${institution}; ${addressee}` : institution,
    )
    const data = { recipients, ...(ownSentOn && { sentOn: ownSentOn }) }
    await recordEvent(tx, actor, { type: 'letter.recipients_added', subjectId: letterId, caseId, data })
    return { id: letterId }
  })
  return refuseTwice('recipients', adding)
}

/** Null for a draft, and where the day is the letter's own. */
function ownDay(letterSentOn: Day | null, given: Day | null, today: Day): Day | null {
  if (!given || !letterSentOn || given === letterSentOn) return null
  refuseImpossibleDays(letterSentOn, { sentOn: given }, today)
  return given
}

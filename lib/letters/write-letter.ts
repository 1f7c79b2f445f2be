import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nullableDateOf, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { nameSignatories } from '@/lib/letters/name-signatories'
import { placeRecipients } from '@/lib/letters/place-recipients'
import type { LogLetter } from '@/lib/letters/schema'
import { recordEvent } from '@/lib/timeline/record-event'

/** A letter with its documents, which are kept already. */
export type NewLetter = Pick<
  LogLetter,
  | 'kind'
  | 'subject'
  | 'datedOn'
  | 'channel'
  | 'language'
  | 'ourReference'
  | 'recipients'
  | 'asks'
  | 'signatories'
  | 'documents'
>

/**
 * Writes a letter in the transaction of whoever logs it: the row, its recipients with their clocks, its asks, signatories and
 * documents. `sentOn` null keeps it as a draft.
 */
export async function writeLetter(
  tx: Tx,
  actor: Actor,
  caseId: string,
  sentOn: Day | null,
  given: NewLetter,
): Promise<{ id: string }> {
  const { workspaceId } = actor
  const { kind, subject, channel, language, ourReference } = given
  const letter = await tx.letter.create({
    data: {
      workspaceId,
      caseId,
      createdById: actor.memberId,
      kind,
      subject,
      channel,
      language,
      ourReference,
      datedOn: nullableDateOf(given.datedOn),
      sentOn: nullableDateOf(sentOn),
    },
    select: { id: true },
  })
  const data = { kind, recipients: given.recipients.length, asks: given.asks.length, sentOn }
  await recordEvent(tx, actor, {
    type: sentOn ? 'letter.sent' : 'letter.drafted',
    subjectId: letter.id,
    caseId,
    data,
  })
  await placeRecipients(tx, actor, { id: letter.id, caseId, kind, channel, sentOn }, given.recipients)
  await tx.ask.createMany({
    data: given.asks.map((text, index) => ({ workspaceId, caseId, letterId: letter.id, number: index + 1, text })),
  })
  await nameSignatories(tx, actor, letter.id, given.signatories)
  await attachDocuments(tx, actor, { caseId, letterId: letter.id }, given.documents)
  return letter
}

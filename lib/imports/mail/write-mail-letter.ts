import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { InvalidError } from '@/lib/errors'
import { claimItem } from '@/lib/imports/mail/claim-item'
import type { FileAsLetter } from '@/lib/imports/mail/schema'
import { writeDeed } from '@/lib/imports/mail/write-deed'
import { caseOfLetter } from '@/lib/letters/case-of-letter'
import { logLetterInput } from '@/lib/letters/schema'
import { writeLetter } from '@/lib/letters/write-letter'
import { proposeFields } from '@/lib/suggestions/propose-fields'

/** Asks of a letter of ours are short; a longer stretch is a paragraph around one. */
const longestAsk = 600

/**
 * Puts a waiting mail on the record as a letter of ours, in a case that is there or a new one, in the transaction of the deed.
 * Its numbered demands become its asks; they can be corrected like those of any letter.
 * @throws InvalidError `caseId`, `recipients`, `sentOn`; NotFoundError for a case that is not there
 */
export async function writeMailLetter(
  tx: Tx,
  actor: Actor,
  { caseId, newCase, kind, subject, sentOn, recipients, ...which }: FileAsLetter,
): Promise<{ id: string; threadKey: string }> {
  const { workspaceId } = actor
  if (sentOn > todayIn(actor.timeZone)) throw new InvalidError('sentOn', 'day_in_future')
  if (recipients.length === 0) throw new InvalidError('recipients', 'recipient_missing')
  const item = await claimItem(tx, actor, which, ['waiting'], 'filed')
  const inCase = await caseOfLetter(tx, actor, { caseId, newCase })
  const asks = await tx.suggestion.findMany({
    where: { workspaceId, documentId: item.documentId, kind: 'ask' },
    orderBy: { start: 'asc' },
    select: { quote: true },
  })
  const fields = item.facts ? proposeFields('letter', item.facts, { institutions: [], asks: [] }) : {}
  const letter = logLetterInput.parse({
    submissionKey: item.id,
    kind,
    subject,
    sentOn,
    channel: 'email',
    ...(fields.language ? { language: fields.language } : {}),
    ourReference: (fields.ourReference ?? '').slice(0, 200),
    asks: asks
      .map(({ quote }) => quote.replace(/\s+/g, ' ').trim())
      .filter(({ length }) => length <= longestAsk)
      .join('\n'),
    signatories: actor.workspaceName,
    documents: [item.documentId],
  })
  const { id } = await writeLetter(tx, actor, inCase, sentOn, { ...letter, recipients })
  await tx.mailItem.updateMany({ where: { workspaceId, id: item.id }, data: { letterId: id, caseId: inCase } })
  await writeDeed(tx, actor, item, { kind: 'letter', caseId: inCase, trace: { version: 1 }, subjectId: id })
  return { id, threadKey: item.threadKey }
}

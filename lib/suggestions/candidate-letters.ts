import 'server-only'
import { nullableDayOf } from '@/lib/dates'
import type { Prisma } from '@/lib/db'
import { factsOf } from '@/lib/reading/facts'
import type { CandidateLetter } from '@/lib/suggestions/rank-letters'

/** What a letter says of itself to a reply that may answer it. */
export const candidate = {
  id: true,
  subject: true,
  ourReference: true,
  datedOn: true,
  sentOn: true,
  recipients: { select: { id: true, institution: { select: { name: true } } } },
  documents: { select: { facts: true } },
} satisfies Prisma.LetterSelect

/** More letters than this are not ranked: the newest, of the case where one is known. */
export const mostCandidates = 200

type Found = Prisma.LetterGetPayload<{ select: typeof candidate }>

/** A letter as the ranking takes it. */
export const candidateOf = ({ id, subject, ourReference, ...letter }: Found): CandidateLetter => ({
  id,
  subject,
  ourReference,
  datedOn: nullableDayOf(letter.datedOn),
  sentOn: nullableDayOf(letter.sentOn),
  messageIds: letter.documents.flatMap(({ facts }) => factsOf(facts)?.mail?.messageId ?? []),
  recipients: letter.recipients.map((recipient) => ({ id: recipient.id, institution: recipient.institution.name })),
})

import 'server-only'
import { nullableDayOf } from '@/lib/dates'
import type { Prisma } from '@/lib/db'
import { factsOf } from '@/lib/reading/facts'
import { letterToAnswer, type LetterToAnswer } from '@/lib/replies/letter-to-answer'
import { answerable } from '@/lib/replies/queries'
import type { CandidateLetter } from '@/lib/suggestions/rank-letters'

/** What a letter says of itself to a reply that may answer it, and what a form shows of it. */
export const candidate = {
  ...answerable,
  ourReference: true,
  datedOn: true,
  documents: { select: { facts: true } },
} satisfies Prisma.LetterSelect

/** More letters than this are not ranked: the newest, of the case where one is known. */
export const mostCandidates = 200

type Found = Prisma.LetterGetPayload<{ select: typeof candidate }>

/** A letter that a reply may answer, as the ranking takes it and as the form lists it. */
export type HeldLetter = CandidateLetter & LetterToAnswer

export const candidateOf = (letter: Found): HeldLetter => ({
  ...letterToAnswer(letter),
  ourReference: letter.ourReference,
  datedOn: nullableDayOf(letter.datedOn),
  messageIds: letter.documents.flatMap(({ facts }) => factsOf(facts)?.mail?.messageId ?? []),
})

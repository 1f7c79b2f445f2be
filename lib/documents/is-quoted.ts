import type { Prisma } from '@/lib/db'

/** A passage that something on the record was drawn from; one whose commitment was taken back is none. */
export const isQuoted = {
  OR: [
    { commitments: { some: {} } },
    { claims: { some: {} } },
    { references: { some: {} } },
    { outcomes: { some: {} } },
    // What made a commitment is an update too, and stays when that was taken back.
    { updates: { some: { commitment: { takenBackAt: null } } } },
  ],
} satisfies Prisma.PassageWhereInput

/** A document from which nothing was accepted, dismissed or drawn, and whose text nobody typed off: it can be read in another way. */
export const isUntouched = {
  passages: { none: isQuoted },
  suggestions: { none: { state: { not: 'open' } } },
  texts: { none: { origin: 'typed' } },
} satisfies Prisma.DocumentWhereInput

import type { Prisma } from '@/lib/db'

/** A passage that something on the record was drawn from; one whose commitment was taken back is none. */
export const isQuoted = {
  OR: [
    { commitments: { some: {} } },
    { claims: { some: {} } },
    { references: { some: {} } },
    { outcomes: { some: {} } },
    { updates: { some: {} } },
  ],
} satisfies Prisma.PassageWhereInput

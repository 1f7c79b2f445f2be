import type { Prisma } from '@/lib/db'
import type { SuggestionTier } from '@/prisma/generated/enums'

/**
 * What is offered at once. A source was put on the record for what it says, whomever it answers: of it that is also what is folded
 * away elsewhere for the kind of its text.
 */
export const isOffered = {
  OR: [{ tier: 'suggest' }, { isFolded: true, document: { sourceId: { not: null } } }],
} satisfies Prisma.SuggestionWhereInput

type Stored = { tier: SuggestionTier; isFolded: boolean }

/** The same of a suggestion that was found: its tier as it is offered, by what holds its document. */
export const offeredTier = ({ tier, isFolded }: Stored, { sourceId }: { sourceId: string | null }): SuggestionTier =>
  isFolded && sourceId !== null ? 'suggest' : tier

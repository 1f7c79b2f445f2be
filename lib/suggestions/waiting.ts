import type { Prisma } from '@/lib/db'
import { shareHalf, storedRanges } from '@/lib/documents/anchor'
import { isOffered } from '@/lib/suggestions/offered-tier'

/** What is offered at once and waits for a decision; weaker ones, names and dates may stay as they are. */
export const waits = {
  ...isOffered,
  state: 'open',
  kind: { in: ['commitment', 'claim', 'refusal', 'reference'] },
} satisfies Prisma.SuggestionWhereInput

const kinds: readonly string[] = waits.kind.in

type Suggested = {
  kind: string
  tier: string
  state: string
  start: number
  end: number
  ranges: unknown
  textVersion: number
}

/** A document with what was drawn from it. */
type Drawn = {
  textVersion: number | null
  passages: readonly {
    ranges: unknown
    textVersion: number
    commitments: readonly unknown[]
    claims: readonly unknown[]
    references: readonly unknown[]
    outcomes: readonly { outcome: string }[]
  }[]
}

/** Somebody drew it by hand already, so that it is not offered any more: the same kind, and the same words (`shareHalf`). */
function isOnRecord({ kind, start, end, ranges: stored }: Suggested, { passages, textVersion }: Drawn): boolean {
  const parts = storedRanges(stored)
  const ranges = parts.length > 1 ? parts : [{ start, end }]
  return passages.some((passage) => {
    const { commitments, claims, references } = passage
    const refusals = passage.outcomes.filter(({ outcome }) => outcome === 'declined')
    const became: Record<string, readonly unknown[]> = {
      commitment: commitments,
      claim: claims,
      reference: references,
      refusal: refusals,
    }
    return (
      passage.textVersion === textVersion &&
      (became[kind] ?? []).length > 0 &&
      shareHalf(ranges, storedRanges(passage.ranges))
    )
  })
}

/** Those of a document's suggestions that wait for a decision, as the reading view counts them; their tiers are as they are offered. */
export const waitingIn = <S extends Suggested>(document: Drawn, suggestions: readonly S[]): S[] =>
  suggestions.filter(
    (one) =>
      one.state === waits.state &&
      one.tier === 'suggest' &&
      kinds.includes(one.kind) &&
      one.textVersion === document.textVersion &&
      !isOnRecord(one, document),
  )

import type { MarkKind } from '@/components/states/passage-kind'
import { resolveAnchor, storedRanges, type Range } from '@/lib/documents/anchor'
import type { ReadingDocument } from '@/lib/documents/reading-document'

type Passage = ReadingDocument['passages'][number]

/** A passage as the sheet shows it: underlined by its kind, with its number in the margin. */
export type Marked = {
  passageId: string
  kind: MarkKind
  /** Number in the margin, in reading order. */
  number: number
  ranges: Range[]
  /** Proposed, or proposed and dismissed; without it the passage is on the record. */
  look?: 'suggested' | 'dismissed'
  /** What it became, where it is on the record. */
  passage?: Passage
}

export type Drawn = Marked & {
  quote: string
  /** What it became: title of a commitment, summary of a claim, citation, or the ask that is answered. */
  title: string
  href: string | null
}

/** A passage of the record, with what it became. */
type DrawnPassage = Drawn & { passage: Passage }

function becomes(passage: Passage, base: string): Omit<Drawn, 'number' | 'ranges' | 'passage'> | null {
  const { id: passageId, quote } = passage
  const [commitment] = passage.commitments
  if (commitment)
    return {
      passageId,
      quote,
      kind: 'commitment',
      title: commitment.title,
      href: `${base}/commitments/${commitment.id}`,
    }
  const [claim] = passage.claims
  if (claim) return { passageId, quote, kind: 'claim', title: claim.summary, href: null }
  const [outcome] = passage.outcomes
  if (outcome) {
    const kind = outcome.outcome === 'declined' ? 'refusal' : 'answer'
    return {
      passageId,
      quote,
      kind,
      title: `${outcome.ask.number}. ${outcome.ask.text}`,
      href: `${base}/letters/${outcome.recipient.letterId}`,
    }
  }
  const [reference] = passage.references
  return reference ? { passageId, quote, kind: 'reference', title: reference.citation, href: reference.url } : null
}

/** What was drawn from a document, in reading order, each at its place in the text; words that are nowhere are left out. */
export function drawnPassages(document: ReadingDocument, text: string, base: string): DrawnPassage[] {
  const placed = document.passages.flatMap((passage) => {
    const became = becomes(passage, base)
    const ranges = resolveAnchor(text, {
      quote: passage.quote,
      prefix: passage.prefix,
      suffix: passage.suffix,
      ranges: storedRanges(passage.ranges),
    })
    return became && ranges ? [{ ...became, ranges, passage }] : []
  })
  placed.sort((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0))
  return placed.map((drawn, index) => ({ ...drawn, number: index + 1 }))
}

import { OpenedPatterns } from '@/lib/reading/rules/matching/opened-patterns'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { acts } from '@/lib/reading/rules/references/acts'
import { courts } from '@/lib/reading/rules/references/courts'
import { euDocuments } from '@/lib/reading/rules/references/eu-documents'
import { journals } from '@/lib/reading/rules/references/journals'
import { namedActs } from '@/lib/reading/rules/references/named-acts'
import { nationalLaw } from '@/lib/reading/rules/references/national-law'
import { others } from '@/lib/reading/rules/references/others'
import { parliaments } from '@/lib/reading/rules/references/parliaments'
import { treaties } from '@/lib/reading/rules/references/treaties'
import { unitedNations } from '@/lib/reading/rules/references/united-nations'
import { nothingMore, type Suggestion } from '@/lib/reading/schema'

const patterns = [
  ...others,
  ...unitedNations,
  ...parliaments,
  ...euDocuments,
  ...journals,
  ...acts,
  ...namedActs,
  ...courts,
  ...treaties,
  ...nationalLaw,
]

const opened = new OpenedPatterns(
  patterns.map(({ find }) => find),
  patterns.map(({ needs }) => needs),
)

/** "Article 4(3) of Regulation …", "Artikel 31 der Verordnung …". */
const placeBefore =
  /(?<!\p{L})(?:Articles?|Arts?\.?|Artikels?|Artykuł\p{L}*|Artículos?|Articol[oi])\s\d{1,3}[a-z]?(?:\s?\(\w{1,4}\))*(?:,?\s(?:first|second|third|fourth|last)\s(?:indent|subparagraph|sentence))?(?:,?\s(?:ust\.|Absatz|Abs\.|paragraphe|lit\.|apartado|paragrafo)\s\d{1,2})?\s(?:of|du|de\s(?:la\s)?|der|des|del|della|dell['’]\s?)?\s?(?:the\s|la\s|l['’])?$/iu

const placed = new Set(['Regulation', 'Directive', 'Decision'])

/** The number by which an act is known again: *1049/2001*. */
const numberOf = (words: string) => /\d{1,4}\/\d{1,4}/.exec(words)?.[0] ?? words

type Found = { kind: string; start: number; end: number; words: string; value: string | null }

/**
 * What is cited first is the act; where it was cited before, the article right before it is what is new, and belongs to
 * the citation.
 */
function withPlaces(text: string, found: readonly Found[]): Found[] {
  const cited = new Set<string>()
  return found.map((one) => {
    const number = numberOf(one.words)
    const isKnown = cited.has(number)
    cited.add(number)
    if (!placed.has(one.kind) || !isKnown) return one
    const length = placeBefore.exec(text.slice(Math.max(0, one.start - 50), one.start))?.[0].length ?? 0
    const start = one.start - length
    return { ...one, start, words: text.slice(start, one.end) }
  })
}

/** One reference as one suggestion; the longest wins where two patterns meet. `words` are those of the text, if known. */
export function findReferences(text: string, words: Words | null = null): Suggestion[] {
  const found = opened.allIn(text, words)
  const all: Found[] = patterns.flatMap(({ kind, link }, at) =>
    (found[at] ?? []).map((parts) => {
      const [words] = parts
      return { kind, start: parts.index, end: parts.index + words.length, words, value: link?.(parts) ?? null }
    }),
  )
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const one of all) {
    const last = kept.at(-1)
    if (last && one.start < last.end) {
      if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one
    } else kept.push(one)
  }
  return withPlaces(text, kept).map(({ kind, start, end, words, value }) => ({
    kind: 'reference',
    tier: 'suggest',
    start,
    end,
    quote: words,
    score: 0.99,
    ...nothingMore,
    type: kind,
    value: value ?? words.replace(/\s+/g, ' '),
    reason: `because: it has the form of a reference (${kind})`,
  }))
}

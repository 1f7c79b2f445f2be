import { matchesOf } from '@/lib/reading/rules/matching/matches-of'
import { OpenedPatterns } from '@/lib/reading/rules/matching/opened-patterns'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { acts } from '@/lib/reading/rules/references/acts'
import { courts } from '@/lib/reading/rules/references/courts'
import { euDocuments } from '@/lib/reading/rules/references/eu-documents'
import { others } from '@/lib/reading/rules/references/others'
import type { Pattern } from '@/lib/reading/rules/references/pattern'
import type { Suggestion } from '@/lib/reading/schema'

const patterns = [...others, ...euDocuments, ...acts, ...courts]

/** To look for those that fold takes long, and most begin with words; the others are quickly done with. */
const folding = patterns.filter(({ find }) => find.ignoreCase)
const opened = new OpenedPatterns(folding.map(({ find }) => find))

/** "Article 4(3) of Regulation …", "Artikel 31 der Verordnung …": the place in an act is part of what is cited. */
const placeBefore =
  /(?<!\p{L})(?:Articles?|Arts?\.?|Artikels?|Artykuł\p{L}*|Artículos?|Articol[oi])\s\d{1,3}[a-z]?(?:\s?\(\w{1,4}\))*(?:,?\s(?:ust\.|Absatz|Abs\.|paragraphe|lit\.|apartado|paragrafo)\s\d{1,2})?\s(?:of|du|de\s(?:la\s)?|der|des|del|della|dell['’]\s?)?\s?(?:the\s|la\s|l['’])?$/iu

const placed = new Set(['Regulation', 'Directive', 'Decision'])

/** Where the citation begins, with the article that stands right before the act. */
function startOf(text: string, kind: string, start: number): number {
  if (!placed.has(kind)) return start
  return start - (placeBefore.exec(text.slice(Math.max(0, start - 50), start))?.[0].length ?? 0)
}

/** One reference as one suggestion; the longest wins where two patterns meet. `words` are those of the text, if known. */
export function findReferences(text: string, words: Words | null = null): Suggestion[] {
  const ofFolding = opened.allIn(text, words)
  const citedAs = (one: Pattern) => {
    if (one.find.ignoreCase) return ofFolding[folding.indexOf(one)] ?? []
    return one.needs?.test(text) === false ? [] : matchesOf(one.find, text)
  }
  const found = patterns.flatMap((one) =>
    citedAs(one).map((parts) => {
      const { kind, link } = one
      const [words] = parts
      const end = parts.index + words.length
      const start = startOf(text, kind, parts.index)
      return { kind, start, end, words: text.slice(start, end), value: link?.(parts) ?? null }
    }),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: typeof found = []
  for (const one of found) {
    const last = kept.at(-1)
    if (last && one.start < last.end) {
      if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one
    } else kept.push(one)
  }
  return kept.map(({ kind, start, end, words, value }) => ({
    kind: 'reference',
    tier: 'suggest',
    start,
    end,
    quote: words,
    score: 0.99,
    type: kind,
    firmness: null,
    actor: null,
    dueOn: null,
    dueText: null,
    value: value ?? words.replace(/\s+/g, ' '),
    reason: `because: it has the form of a reference (${kind})`,
  }))
}

import { enough, endsOf, weightOf, type AboutDocument } from '@/lib/reading/rules/document-features'
import de from '@/lib/reading/rules/kinds/de.json'
import en from '@/lib/reading/rules/kinds/en.json'
import fr from '@/lib/reading/rules/kinds/fr.json'
import pl from '@/lib/reading/rules/kinds/pl.json'
import { fold } from '@/lib/reading/rules/matching/fold'
import { PatternIndex } from '@/lib/reading/rules/matching/pattern-index'
import { wordsIn, type Words } from '@/lib/reading/rules/matching/words-in'

/**
 * Kinds of text that answer nobody, by signs in which a text names itself or those it speaks to ("this policy", "the successful
 * candidate", "I beg to move"), not by what it is about: a reply may speak of tenders. `title` are names of such kinds at the
 * head of a text, `answer` signs that somebody is answered, `polite` what is said to whoever is answered and to others as well ("your
 * letter", "yours sincerely"): pages and letters of those who ask bear it too.
 */
const kinds = ['page', 'vacancy', 'minutes', 'event', 'tender', 'speech', 'paper', 'court', 'news', 'question'] as const
type Sort = (typeof kinds)[number] | 'title'
const sorts: readonly Sort[] = [...kinds, 'title']
const sources: Record<string, Record<Sort | 'answer' | 'polite', readonly string[]>> = { en, de, fr, pl }

/** What one sign weighs: two are enough, as one stands in many a reply. */
const weight = enough / 2

/** Characters in which a text names its kind: the lines over its first sentence. */
const head = 220
const ofTitle = /^(?:¶ [^¶]{0,150}(?<![.!?:;,] ?)(?=¶))*/u

/** Paragraphs that open as those of a law do; so many are one. */
const lawful = 4
const article = /^[ \t]*(?:§+ ?\d|(?:article|art\.|artikel|section|artykuł) \d+[a-z]?(?!\p{L}))[^\n]{0,90}$/gmu

/** A text on one line, with a mark where a line or a paragraph ends that does not only break. */
const marked = (folded: string) =>
  `¶ ${folded
    .replaceAll('’', "'")
    .replace(/(?<=(?:^|\n)[^\n]{0,60})\n|\n\s*\n/g, ' ¶ ')
    .replace(/\s+/g, ' ')} ¶`

type Signs = {
  answers: PatternIndex<string>
  polite: PatternIndex<string>
  others: PatternIndex<string>
  sorts: readonly Sort[]
}
const made = new Map<string, Signs>()

/** An index of patterns, each looked for by itself. */
const each = (patterns: readonly string[]) => new PatternIndex(patterns.map((pattern) => [pattern, [pattern]]))

/** The signs of a language; made when first asked for. */
function signsOf(language: string): Signs | null {
  const known = made.get(language)
  const source = sources[language]
  if (known || !source) return known ?? null
  const others = sorts.flatMap((sort) => source[sort].map((pattern) => ({ sort, pattern })))
  const signs = {
    answers: each(source.answer),
    polite: each(source.polite),
    others: each(others.map(({ pattern }) => pattern)),
    sorts: others.map(({ sort }) => sort),
  }
  made.set(language, signs)
  return signs
}

/** How many different signs a text bears. */
const numberIn = (signs: PatternIndex<string>, given: Words) =>
  signs.firstsIn(given).filter((start) => start >= 0).length

/** How many different signs of each kind a text bears, and how many names of kinds at its head. */
function countsIn(given: Words, { others, sorts }: Signs): Map<Sort, number> {
  const counts = new Map<Sort, number>()
  const titleEnd = ofTitle.exec(given.text.slice(0, head))?.[0].length ?? 0
  for (const [at, start] of others.firstsIn(given).entries()) {
    const sort = sorts[at]
    if (sort && start >= 0 && (sort !== 'title' || start < titleEnd)) counts.set(sort, (counts.get(sort) ?? 0) + 1)
  }
  return counts
}

/** What kinds of text a text bears signs of, each counted once. */
export type BornSigns = {
  /** Of the kind that has most. */
  most: number
  titles: number
  polite: number
  /** Whether it has the paragraphs of a law. */
  isLaw: boolean
}

/** The signs of a text without one that somebody is answered; null where it bears one, or is in a language without signs. */
export function signsBornBy(text: string, language: string | null, about: AboutDocument): BornSigns | null {
  const signs = language ? signsOf(language) : null
  if (!signs || about.answering > 0) return null
  const folded = fold(endsOf(text))
  const given = wordsIn(marked(folded))
  if (numberIn(signs.answers, given) > 0) return null
  const counts = countsIn(given, signs)
  return {
    most: Math.max(...kinds.map((kind) => counts.get(kind) ?? 0)),
    titles: counts.get('title') ?? 0,
    polite: numberIn(signs.polite, given),
    isLaw: (folded.match(article)?.length ?? 0) >= lawful,
  }
}

/**
 * Whether a text is of a kind that answers nobody: two signs of one kind, or one with a name at the head or with something else that
 * tells it, or the paragraphs of a law. One that greets somebody or is polite to them must bear one more, one that does both two.
 */
export function isOfOtherKind(
  { most, titles, polite, isLaw }: BornSigns,
  about: AboutDocument,
  greets: boolean,
): boolean {
  if (isLaw && polite === 0) return true
  return weightOf(about) + weight * (most + titles - (greets ? 1 : 0) - Math.min(1, polite)) >= enough
}

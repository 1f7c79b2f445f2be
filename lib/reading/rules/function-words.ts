import { lookalikes, unwritten } from '@/lib/reading/rules/lookalike-words'
import small from '@/lib/reading/rules/small-words/told-by.json'

/**
 * The small words that no text of a language does without. A third of the words of any letter are among them, and hardly a
 * word of another language: enough to tell, and a thousandth of the size of a table of letters.
 */
const lists: Record<string, string> = small

const languages = Object.keys(lists)
/** The places of those that a word is a small one of, in `languages` and, behind them, in the ones that look like them. */
const languagesOf = new Map<string, number[]>()
const counted = [...Object.values(lists), ...Object.values(lookalikes)]
for (const [at, words] of counted.entries()) {
  for (const word of new Set(words.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), at])
}
const smallWords = new Set(Object.values(lists).flatMap((words) => words.split(' ')))
const none: readonly number[] = []

/** So many of its words at least must be small words of one language, and so many times those of the next. */
type Bar = { share: number; lead: number; fewest: number }

/** Of a sentence or two, and of anything that stands in another language. */
const sentences: Bar = { share: 0.22, lead: 1.5, fewest: 3 }

/**
 * Of a whole document, which may be half names, numbers and addresses: fewer small words tell where no other language has half as many.
 * Over 660 texts they told another language than letters do in two, which mix languages.
 */
const document: Bar = { share: 0.1, lead: 2, fewest: 4 }

/** Fewer words tell nothing by their share. */
const fewestWords = 12

/** So many times the words of any language that looks like one of the ten: hardly a text of those has any. */
const leadOfLookalikes = 4

/** So many words at least, and such a share of all, that are written with letters of another language. */
const [fewestForeign, foreignShare] = [2, 0.02]

function toldBy(text: string, bars: readonly Bar[]): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return null
  const counts = new Uint32Array(counted.length)
  for (const word of words) for (const at of languagesOf.get(word) ?? none) counts[at] = (counts[at] ?? 0) + 1
  const [first = 0, second = 0] = counts.subarray(0, languages.length).toSorted().reverse()
  const lookalike = Math.max(...counts.subarray(languages.length))
  const isTold = bars.some(
    ({ share, lead, fewest }) => first >= fewest && first >= words.length * share && first >= second * lead,
  )
  const language = isTold && first >= lookalike * leadOfLookalikes ? languages[counts.indexOf(first)] : undefined
  return language === undefined || isDoubted(language, words) ? null : language
}

/** Whether words are written with letters that the language has not: more of them than names of abroad would be. */
function isDoubted(language: string, words: readonly string[]): boolean {
  const letters = unwritten[language]
  if (!letters) return false
  const foreign = words.filter((word) => letters.test(word)).length
  return foreign >= fewestForeign && foreign >= words.length * foreignShare
}

/** The language (ISO 639-1) whose small words a stretch is held together by; null where they do not tell. */
export const languageByWords = (text: string): string | null => toldBy(text, [sentences])

/** The same of a whole document, or its beginning. */
export const languageOfDocument = (text: string): string | null => toldBy(text, [sentences, document])

/** Whether a word, in small letters, is such a small word in any of the languages. */
export const isSmallWord = (word: string): boolean => smallWords.has(word)

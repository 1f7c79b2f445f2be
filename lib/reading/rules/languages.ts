import { createRequire } from 'node:module'
import path from 'node:path'
import type { Block } from '@/lib/documents/lay-out-text'
import { languageByWords, languageOfDocument } from '@/lib/reading/rules/function-words'
import { readLetterTable, type LetterTable } from '@/lib/reading/rules/letter-table'

/** Shorter stretches say too little: they take the language of the document. */
const enough = 80

/** A text with fewer letters is a name and a number. */
const fewestLetters = 25

/** Scripts that one language of letters writes. */
const scripts = [
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
] as const

const countOf = (text: string, sort: RegExp) => text.match(sort)?.length ?? 0

type Detector = { detect: (text: string) => { language: string } }
type DetectorModule = { createEld: () => { instance: Detector; loadData: (table: LetterTable) => void } }
let detector: Detector | null = null

/** The detector of `eld` with its table of sixty languages, which takes some 15 ms and 10 MiB to make ready. */
function makeDetector(): Detector {
  const folder = path.join(/*turbopackIgnore: true*/ process.cwd(), 'node_modules', 'eld', 'src')
  const { createEld } = createRequire(import.meta.url)(path.join(folder, 'languageDetector.js')) as DetectorModule
  const { instance, loadData } = createEld()
  loadData(readLetterTable(path.join(folder, 'ngrams', 'extrasmall.js')))
  return instance
}

/** By letters, only for texts whose words and script do not tell. */
function byLetters(text: string): string | null {
  const letters = countOf(text, /\p{L}/gu)
  if (letters < fewestLetters) return null
  for (const [language, script] of scripts) if (countOf(text, script) > letters / 2) return language
  detector ??= makeDetector()
  return detector.detect(text).language || null
}

/** The language of a text (ISO 639-1), null where it cannot be told. */
export function languageOf(text: string): string | null {
  const head = text.slice(0, 4000)
  return languageOfDocument(head) ?? byLetters(head)
}

/**
 * The language of each block of a document, which may change within it. A block of names and numbers says nothing: where
 * the document is in a language that its words told, it is in that one.
 */
export function languageOfBlock(text: string, whole: string | null): (block: Block) => string {
  const isTold = languageOfDocument(text.slice(0, 4000)) !== null
  const known = new Map<number, string>()
  const find = (words: string) =>
    words.length < enough ? null : (languageByWords(words) ?? (isTold ? null : byLetters(words)))
  return ({ runs }) => {
    const [first, last] = [runs[0], runs.at(-1)]
    if (!first || !last) return whole ?? 'en'
    const language = known.get(first.start) ?? find(text.slice(first.start, last.end)) ?? whole ?? 'en'
    known.set(first.start, language)
    return language
  }
}

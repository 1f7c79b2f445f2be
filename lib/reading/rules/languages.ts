import { createRequire } from 'node:module'
import path from 'node:path'
import type { Block } from '@/lib/documents/lay-out-text'
import { languageByWords } from '@/lib/reading/rules/function-words'

/** Shorter stretches say too little: they take the language of the document. */
const enough = 80

type Detector = { detect: (text: string) => { language: string } }
let detector: Detector | null = null

/** A table of sixty languages that takes longer to load than a letter to read: only for texts whose words do not tell. */
function byLetters(text: string): string | null {
  detector ??= (
    createRequire(import.meta.url)(
      path.join(process.cwd(), 'node_modules', 'eld', 'src', 'entries', 'static.extrasmall.js'),
    ) as { eld: Detector }
  ).eld
  return detector.detect(text).language || null
}

/** The language of a text (ISO 639-1), null where it cannot be told. */
export function languageOf(text: string): string | null {
  const head = text.slice(0, 4000)
  return languageByWords(head) ?? byLetters(head)
}

/**
 * The language of each block of a document, which may change within it. A block of names and numbers says nothing: where
 * the document is in a language that its words told, it is in that one.
 */
export function languageOfBlock(text: string, whole: string | null): (block: Block) => string {
  const isTold = languageByWords(text.slice(0, 4000)) !== null
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

import { eld } from 'eld/extrasmall'
import type { Block } from '@/lib/documents/lay-out-text'

/** Shorter stretches say too little: they take the language of the document. */
const enough = 80

/** The language of a text (ISO 639-1), null where it cannot be told. */
export function languageOf(text: string): string | null {
  return eld.detect(text.slice(0, 4000)).language || null
}

/** The language of each block of a document, which may change within it. */
export function languageOfBlock(text: string, whole: string | null): (block: Block) => string {
  return ({ runs }) => {
    const [first, last] = [runs[0], runs.at(-1)]
    const words = first && last ? text.slice(first.start, last.end) : ''
    if (words.length < enough) return whole ?? 'en'
    return languageOf(words) ?? whole ?? 'en'
  }
}

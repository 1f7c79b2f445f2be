import type { Range } from '@/lib/documents/anchor'

/** Languages that write every noun with a capital. */
const languages = new Set(['de'])

/** A word by itself that has a capital first and none after it. */
const capital = /^\p{Lu}\p{Ll}+$/u

/** What a word stands behind that does not begin a sentence, an item or a quotation. */
const within = /[\p{L}\d)],? $/u

/**
 * Whether what looks like a verb in small letters is a noun as it was written: "der Bau", "die Stärke", "nach Plan". `text`
 * begins again at `ownAt`, behind what introduces it.
 */
export const isWrittenNoun = (text: string, { start, end }: Range, ownAt: number, language: string): boolean =>
  languages.has(language) &&
  start > 0 &&
  start !== ownAt &&
  capital.test(text.slice(start, end)) &&
  within.test(text.slice(Math.max(0, start - 3), start))

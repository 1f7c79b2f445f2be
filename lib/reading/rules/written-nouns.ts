import type { Range } from '@/lib/documents/anchor'

/** Languages that write every noun with a capital. */
const languages = new Set(['de'])

/** A word by itself that has a capital first and none after it. */
const capital = /^\p{Lu}\p{Ll}+$/u

/** What a word stands behind that does not begin a sentence, an item or a quotation. */
const within = /[\p{L}\d)],? $/u

/** Where a name goes on, in a language that gives capitals to names alone: "the MV Northern", "Clean Harbours". */
const name = /[\p{L}\d)],? \p{Lu}[\p{L}'-]+ $/u

/** Characters in which a word of a name is looked for. */
const wordOfName = 30

/**
 * Whether what looks like a verb in small letters is a noun as it was written: "der Bau", "die Stärke", "nach Plan"; in English
 * the last word of a name: "the Clean Harbours Pledge". (In a heading all words have capitals, and the next one has.) `text`
 * begins again at `ownAt`, behind what introduces it.
 */
export function isWrittenNoun(text: string, { start, end }: Range, ownAt: number, language: string): boolean {
  if (start === 0 || start === ownAt || !capital.test(text.slice(start, end))) return false
  if (languages.has(language)) return within.test(text.slice(Math.max(0, start - 3), start))
  return (
    language === 'en' &&
    name.test(text.slice(Math.max(0, start - wordOfName), start)) &&
    !/^ \p{Lu}/u.test(text.slice(end, end + 2))
  )
}

import type { Head } from '@/lib/reading/rules/heads'

/** Languages that write every noun with a capital. */
const languages = new Set(['de'])

/** A word by itself that has a capital first and none after it. */
const capital = /^\p{Lu}\p{Ll}+$/u

/** What a word stands behind that does not begin a sentence, an item or a quotation. */
const within = /[\p{L}\d)],? $/u

/**
 * The verbs of a unit without nouns that look like one in small letters: "der Bau", "die Stärke", "nach Plan". `words` are
 * those of the unit as they were written, and begin again at `ownAt` behind what introduces them.
 */
export function withoutNouns(words: string, ownAt: number, heads: readonly Head[], language: string): readonly Head[] {
  if (!languages.has(language)) return heads
  const isNoun = ({ start, end }: Head) =>
    start > 0 && start !== ownAt && capital.test(words.slice(start, end)) && within.test(words.slice(0, start))
  const verbs = heads.filter((head) => !isNoun(head))
  const last = verbs.at(-1)
  if (!last || verbs.length === heads.length || verbs.some(({ isMain }) => isMain)) return verbs
  return [...verbs.slice(0, -1), { ...last, isMain: true }]
}

import { isFunction } from '@/lib/reading/rules/facts/bodies'

/** Words that could head a text: three or more, begun as a sentence is and not ended as one, no address and nobody's function. */
export const couldHead = (words: string): boolean =>
  words.split(/\s+/).length >= 3 &&
  /^["“„«(]?[\p{Lu}\d]/u.test(words) &&
  !/[.,;:]$|@|https?:|www\.|\d{5}/.test(words) &&
  !isFunction(words)

/** Words that say more than a name does: two in small letters, or a long one. */
export function sayMoreThanNames(words: string): boolean {
  const small = words.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word))
  return small.length >= 2 || small.some(({ length }) => length >= 5)
}

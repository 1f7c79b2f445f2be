import { latinLetters, latinSource } from '@/lib/reading/rules/latin'

/** Small letters outside the ranges of Latin script whose capitals are in them. */
export const outside = 'ɓɔɖɗəɛɠɣɩɨɯɲɵʀʃʈʊʋʒʉʌⱥⱦ'

/** A letter or digit of a folded text. */
export const letter = `[${latinLetters}${outside}0-9_]`

/** `\w` and `\b` of patterns mean letters of every language here. */
const unicode = (pattern: string) =>
  latinSource(pattern)
    .replaceAll(latinLetters, latinLetters + outside)
    .replaceAll('\\w', letter)
    .replaceAll('\\b', `(?:(?<!${letter})(?=${letter})|(?<=${letter})(?!${letter}))`)

/** Whether a pattern as whole words begins where no word goes on. */
export const beginsAtWord = (pattern: string) => /^[\p{L}\p{N}(\\[]/u.test(pattern) && !pattern.startsWith('\\?')

const endsAtWord = (pattern: string) => !/['’$]$/.test(pattern) && !/\\\?\\s\*\$$/.test(pattern)

/** A pattern as whole words, in small letters, for folded texts; signs at its ends need no boundary. */
export const whole = (pattern: string): string =>
  `${beginsAtWord(pattern) ? `(?<!${letter})` : ''}(?:${unicode(pattern)})${endsAtWord(pattern) ? `(?!${letter})` : ''}`

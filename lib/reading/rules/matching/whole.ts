import { latinLetters, latinSource } from '@/lib/reading/rules/latin'

const letter = `[${latinLetters}0-9_]`

/** `\w` and `\b` of patterns mean letters of every language here. */
const unicode = (pattern: string) =>
  latinSource(pattern)
    .replaceAll('\\w', letter)
    .replaceAll('\\b', `(?:(?<!${letter})(?=${letter})|(?<=${letter})(?!${letter}))`)

/** Whether a pattern as whole words begins where a word begins, or with a sign. */
export const beginsAtWord = (pattern: string) => /^[\p{L}\p{N}(\\[]/u.test(pattern) && !pattern.startsWith('\\?')

const endsAtWord = (pattern: string) => !/['’$]$/.test(pattern) && !/\\\?\\s\*\$$/.test(pattern)

/** A pattern as whole words; signs at its ends need no boundary. */
export const whole = (pattern: string): string =>
  `${beginsAtWord(pattern) ? `(?<!${letter})` : ''}(?:${unicode(pattern)})${endsAtWord(pattern) ? `(?!${letter})` : ''}`

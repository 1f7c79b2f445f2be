import { expect, test } from 'vitest'
import { firstWordsOf, secondWordsOf } from '@/lib/reading/rules/matching/first-words'

const allows = (pattern: string, word: string) => {
  const seconds = secondWordsOf(pattern)
  return seconds === null || seconds.words.has(word) || (seconds.form?.test(word) ?? false)
}

test('what can stand second in a match is told from the pattern, through words that may be left out or repeated', () => {
  const going = "(?:is|are|'re)(?:,? (?:of course|not|\\w+ly,?))*(?:,? (?:also|now))? (?:going|about) to"
  for (const word of ['of', 'not', 'clearly', 'also', 'now', 'going', 'about'])
    expect(allows(going, word), word).toBe(true)
  for (const word of ['course', 'to', 'is', 'gate', 'notary']) expect(allows(going, word), word).toBe(false)
  expect(allows('are, in fact', 'in')).toBe(true)
  expect(allows("l'(?:agence|office)", 'agence')).toBe(true)
  expect(allows("l'(?:agence|office)", 'autre')).toBe(false)
})

test('nothing is told of the second word where a match may end before it or have any there', () => {
  for (const pattern of [
    'will',
    'will(?: not)?',
    'the (?:\\w+ ){0,3}rules?',
    'said[^.]{0,9} that',
    '(?:we|they will) act|now',
  ])
    expect(allows(pattern, 'norland'), pattern).toBe(true)
})

test('behind a long word a sign that may be missing leaves open how the word goes on', () => {
  const opens = (word: string, longFrom?: number) => {
    const firsts = firstWordsOf('directive[ -]?(?:no|nr)? ?\\d', longFrom)
    return (firsts?.words.has(word) ?? true) || (firsts?.form?.test(word) ?? false)
  }
  for (const word of ['directive', 'directiveno', 'directive5', 'directives']) expect(opens(word), word).toBe(true)
  for (const word of ['directiv', 'direct', 'no', '5']) expect(opens(word), word).toBe(false)
  expect(opens('directives', 20)).toBe(false)
  expect(opens('directiveno5', 20)).toBe(true)
})

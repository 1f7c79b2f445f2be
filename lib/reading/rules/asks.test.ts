import { expect, test } from 'vitest'
import { findAsks } from '@/lib/reading/rules/asks'

test('numbered demands after words that ask are found with their exact words, lines and all', () => {
  const text = `Dear Minister,

We call on the Ministry of Norland to:

1. publish the instruction on access
   to the zone;
2. let lawyers in.

Yours faithfully,
`
  const asks = findAsks(text)
  expect(asks.map(({ quote }) => quote.replace(/\s+/g, ' '))).toEqual([
    'publish the instruction on access to the zone;',
    'let lawyers in.',
  ])
  for (const { start, end, quote } of asks) expect(text.slice(start, end)).toBe(quote)
})

test('in Polish and German too', () => {
  expect(findAsks('Wzywamy do:\n1) wpuszczenia prawników\n2) publikacji zasad\n')).toHaveLength(2)
  expect(findAsks('Wir fordern das Ministerium auf:\n\n1. Zugang\n\n2. Auskunft\n')).toHaveLength(2)
})

test('a contents list, a single number and the paragraphs of a reply are no demands', () => {
  expect(findAsks('Contents\n1. Background\n2. Law\n')).toEqual([])
  expect(findAsks('We ask for one thing:\n1. access\n')).toEqual([])
  expect(
    findAsks('The Commission has examined the matter.\n\n1. The directive applies.\n2. It was transposed.\n'),
  ).toEqual([])
})

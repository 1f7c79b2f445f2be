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

const quotes = (text: string, language?: string) =>
  findAsks(text, language).map(({ quote }) => quote.replace(/\s+/g, ' '))

test('a list with dots is one of demands after words that ask and a colon, and nowhere else', () => {
  const list = '\n- publish the instruction on access\n  to the zone;\n- let lawyers in.\n'
  expect(quotes(`We call on the Ministry to:${list}`)).toEqual([
    'publish the instruction on access to the zone;',
    'let lawyers in.',
  ])
  expect(quotes(`The annex that we asked for has two parts:\n\nPart one.\n\n${list}`)).toEqual([])
})

test('sentences that ask in so many words are demands where a letter has no list of them', () => {
  const text = `Dear Minister,

On 4 May our lawyers were turned back. Please name the officials who
gave that order. We urge the Ministry to publish the rules of the zone. Could you also tell us
how many permits were refused?

Please do not hesitate to contact us. Please find enclosed our report. Please reply by 1 June.

Yours faithfully,
`
  expect(quotes(text)).toEqual([
    'Please name the officials who gave that order.',
    'We urge the Ministry to publish the rules of the zone.',
    'Could you also tell us how many permits were refused?',
  ])
  for (const { start, end, quote } of findAsks(text)) expect(text.slice(start, end)).toBe(quote)
})

test('a list of sentences that ask is found without its numbers, whatever stands before it', () => {
  expect(
    quotes('Our questions\n\n1. Please name the officer in charge.\n\n2. Please send the log of 4 May.\n'),
  ).toEqual(['Please name the officer in charge.', 'Please send the log of 4 May.'])
})

test('such sentences are found in German, French and Polish, without the courtesies of a letter', () => {
  expect(quotes('Bitte nennen Sie die Zahl der Anträge. Bitte beachten Sie unsere Anschrift.', 'de')).toEqual([
    'Bitte nennen Sie die Zahl der Anträge.',
  ])
  expect(
    quotes('Veuillez communiquer la liste des permis. Veuillez agréer, Madame, nos salutations distinguées.', 'fr'),
  ).toEqual(['Veuillez communiquer la liste des permis.'])
  expect(quotes('Prosimy o przekazanie listy zezwoleń. Prosimy o przyjęcie wyrazów szacunku.', 'pl')).toEqual([
    'Prosimy o przekazanie listy zezwoleń.',
  ])
})

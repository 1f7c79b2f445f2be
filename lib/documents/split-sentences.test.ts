import { expect, test } from 'vitest'
import { splitSentences } from '@/lib/documents/split-sentences'

const sentencesOf = (text: string, language: string) =>
  splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end))

test('a German day before its month ends no sentence, and a number at the end does', () => {
  const text = 'Wir werden die Statistik bis zum 31. Juli 2026 veröffentlichen. Es waren 12. Mehr nicht.'
  expect(sentencesOf(text, 'de')).toEqual([
    'Wir werden die Statistik bis zum 31. Juli 2026 veröffentlichen.',
    'Es waren 12.',
    'Mehr nicht.',
  ])
})

test('a sentence may end with a year', () => {
  const text = 'It was signed on 12 April 2006. There will be a second one.'
  expect(sentencesOf(text, 'en')).toEqual(['It was signed on 12 April 2006.', 'There will be a second one.'])
})

test('the title of a German office before a name ends no sentence', () => {
  const text = 'Ich danke Herrn Abg. Muster und Frau Mag. Beispiel. Sie haben i. V. unterschrieben.'
  expect(sentencesOf(text, 'de')[0]).toBe('Ich danke Herrn Abg. Muster und Frau Mag. Beispiel.')
})

test.each([
  'Die Markierung wird im 4. Quartal 2026 aufgebracht.',
  'Zum 2. Entwurf und zu der 7. Änderung nimmt das Amt noch Stellung.',
  'Die Kinder der 3. Klasse fahren mit.',
])('a German number that counts a noun ends no sentence: %s', (text) => {
  expect(sentencesOf(`${text} Danach folgt der Bau.`, 'de')).toEqual([text, 'Danach folgt der Bau.'])
})

test.each([
  [
    'We will open it by 31 October 2026.1 The register is kept.',
    'We will open it by 31 October 2026.',
    'The register is kept.',
  ],
  ['We publish them each quarter.2 We cannot come.', 'We publish them each quarter.', 'We cannot come.'],
  ['It was so in 2026.12 The rest follows.', 'It was so in 2026.', 'The rest follows.'],
  ['It ends on 31/10/2026.1 The rest follows.', 'It ends on 31/10/2026.', 'The rest follows.'],
  ['They called it “safe stations.”3 We do not.', 'They called it “safe stations.”', 'We do not.'],
  ['It was so (see the table).2,3 We go on.', 'It was so (see the table).', 'We go on.'],
  ['Who would have thought so?4 We did.', 'Who would have thought so?', 'We did.'],
  ['It was seen by the EU.[1] The rest follows.', 'It was seen by the EU.', 'The rest follows.'],
  [
    'We publish it by 30 June 2026.¹ Until that day it stays.',
    'We publish it by 30 June 2026.',
    'Until that day it stays.',
  ],
  [
    'We publish it by 30 June 2026. ¹ Until that day it stays.',
    'We publish it by 30 June 2026.',
    'Until that day it stays.',
  ],
])('the mark of a note parts two sentences and belongs to neither: %s', (text, ...sentences) => {
  expect(sentencesOf(text, 'en')).toEqual(sentences)
})

test('a stretch that begins or ends with the mark of a note is the sentence without it', () => {
  expect(sentencesOf('¹ Until that day it stays.', 'en')).toEqual(['Until that day it stays.'])
  expect(sentencesOf('A lawyer came in many cases.2', 'en')).toEqual(['A lawyer came in many cases.'])
})

test.each([
  'Article 2.1 The heading goes on.',
  'It runs on v2026.1 The heading goes on.',
  'It runs on version 2026.1 The heading goes on.',
  'See No.1 The heading goes on.',
  'See Annex II.1 The heading goes on.',
  'See Fig.3 The heading goes on.',
  'The price is 3.5 Million.',
  'It came on 4.5 Monday.',
  'See section.2 The heading goes on.',
  'See example.org.2 The heading goes on.',
])('digits behind a full stop that are part of a number part no sentences: %s', (text) => {
  expect(sentencesOf(text, 'en')).toEqual([text])
})

test('a Polish sentence may end with a year, and a name behind one goes on in it', () => {
  const text =
    'Ocenę przedstawimy do końca 2027 r. Od marca 2028 r. rejestr będzie otwarty. W 2026 r. Komisja przyjęła raport.'
  expect(sentencesOf(text, 'pl')).toEqual([
    'Ocenę przedstawimy do końca 2027 r.',
    'Od marca 2028 r. rejestr będzie otwarty.',
    'W 2026 r. Komisja przyjęła raport.',
  ])
})

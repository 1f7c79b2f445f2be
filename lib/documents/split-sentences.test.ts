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

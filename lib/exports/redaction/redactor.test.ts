import { expect, test } from 'vitest'
import { makeRedactor } from '@/lib/exports/redaction/redactor'

const mark = '[redacted]'

test.each([
  ['in another case', 'JANE ROE said no.', `${mark} said no.`],
  ['over the end of a line', 'It was Jane\n  Roe.', `It was ${mark}.`],
  ['hyphenated at the end of a line', 'It was Ja-\nne Roe.', `It was ${mark}.`],
  ['with a soft hyphen and a hidden mark', 'Ja\u00adne\u200b Roe', mark],
  ['with a space that does not break', 'Jane\u00a0Roe’s letter', `${mark}’s letter`],
  ['in the name of a file', 'Roe_2026 statement-jane.roe.pdf', `Roe_2026 statement-${mark}.pdf`],
  ['in an address on the web', 'https://example.org/Jan%C3%A9%20Roe/', `https://example.org/${mark}/`],
  ['in an e-mail address', 'jane.roe@example.org', `${mark}@example.org`],
  ['written without a space', 'JaneRoesaid', `${mark}said`],
  ['with accents taken apart', 'Jané Roe', mark],
  ['twice', 'Jane Roe, Jane Roe', `${mark}, ${mark}`],
])('a name is taken out %s', (_how, text, expected) => {
  expect(makeRedactor(['Jane Roe']).redact(text)).toBe(expected)
})

test('a name of one word takes no part of a longer word', () => {
  expect(makeRedactor(['Roe']).redact('Roe, Roebuck and Monroe; ROE’s')).toBe(`${mark}, Roebuck and Monroe; ${mark}’s`)
})

test('a name of one word is taken out of an address in which a digit of an encoding stands before it', () => {
  expect(makeRedactor(['Roe']).redact('https://example.org/Jane%20Roe?a=Roe%20b')).toBe(
    `https://example.org/Jane%20${mark}?a=${mark}%20b`,
  )
})

test('ligatures and full-width letters are read as the letters they are', () => {
  expect(makeRedactor(['Sofia Griffin']).redact('So\ufb01a Gri\ufb03n, Ｓｏｆｉａ Griffin')).toBe(`${mark}, ${mark}`)
})

test('a name in a script without spaces is found inside a sentence', () => {
  expect(makeRedactor(['王小明']).redact('昨天王小明说过')).toBe(`昨天${mark}说过`)
})

test('a quotation that begins or ends in the middle of a passage keeps nothing of it', () => {
  const redactor = makeRedactor(['The officer pushed her into the river at night.'])
  const text = 'She was found. The officer pushed her into the river at night. He denies it.'
  const quote = (start: number, end: number) =>
    redactor.redactWithin(text.slice(0, start), text.slice(start, end), text.slice(end))
  expect(quote(text.indexOf('her into'), text.length)).toBe(`${mark}. He denies it.`)
  expect(quote(0, text.indexOf('the river'))).toBe(`She was found. ${mark}`)
  expect(quote(text.indexOf('pushed'), text.indexOf(' at night'))).toBe(mark)
})

test('a text in which nothing is found stays as it is, to the byte', () => {
  const text = 'Cafe\u0301 \ufb01ne \u00ad end'
  expect(makeRedactor(['Jane Roe', ' - ']).redact(text)).toBe(text)
  expect(makeRedactor(['Jane Roe', ' - ']).count('Jane Roe - Jane Roe')).toEqual([2, 0])
})

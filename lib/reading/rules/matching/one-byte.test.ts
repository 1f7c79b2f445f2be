import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import { inOneByte } from '@/lib/reading/rules/matching/one-byte'

const typed = `Ministry of the Interior of Norland

14 March 2024

Dear Ms Example,

Thank you for your letter of 3 March 2024. We can't say more of "the gate" - it is the agency's. We'll publish the report by 30 June 2024.

- The ministry has repaired the road.

Yours sincerely,
Anna Example
`

const printed = typed
  .replaceAll("'", '’')
  .replace('"the gate"', '“the gate”')
  .replace(' - it', ' – it')
  .replace('- The', '• The')

test('a text in signs of print keeps its length and every letter, in signs that take one byte', () => {
  const plain = inOneByte(printed)
  expect(plain).toHaveLength(printed.length)
  expect([...plain].filter((sign) => sign > '\u00FF')).toEqual([])
  expect(plain.replaceAll('·', '-')).toBe(typed)
})

test('letters that need two bytes stay', () => {
  expect(inOneByte('Łódź – mise en œuvre')).toBe('Łódź - mise en œuvre')
})

test('the same is found in a letter whether its signs are typed or printed, and quoted as it stands', () => {
  const [one, other] = [readText(typed), readText(printed)]
  const found = ({ suggestions }: typeof one) =>
    suggestions.map(({ kind, start, end, tier }) => [kind, start, end, tier])
  expect(found(other)).toEqual(found(one))
  expect(other.suggestions.map(({ quote }) => quote)).toContain('We’ll publish the report by 30 June 2024.')
})

test('demands behind printed bullets are found', () => {
  const text =
    'We therefore ask you to:\n• publish the report on the homes;\n• repair the road to the home;\n\nWhen will it be done?\n'
  const asks = readText(text).suggestions.filter(({ kind }) => kind === 'ask')
  expect(asks.map(({ quote }) => quote)).toEqual(['publish the report on the homes;', 'repair the road to the home;'])
})

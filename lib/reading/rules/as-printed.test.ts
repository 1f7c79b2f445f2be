import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

const letter = `Department for Children’s Services of Norland
Our ref.: NB–204/7

14 March 2024

Dear Ms Example,

Inspection of the home – your letter of 3 March 2024

Thank you for your letter of 3 March 2024. The Children’s Board of Norland will publish the list “by home” by 30 June 2024, as the OJ L 193, 1–59 says.
We have agreed with the Board’s inspectors to send it to you by the end of the children’s week.

Yours sincerely,
Anna O’Example
Director of Children’s Services
`

const { meta, suggestions } = readText(letter)

test('what is told of a letter is told in the signs that it prints', () => {
  const said = [
    meta.subject,
    meta.institution,
    meta.signatory,
    meta.signatoryFunction,
    ...meta.answers.map(({ words }) => words),
    ...suggestions.flatMap(({ value, actor, dueText, reason }) => [value, actor, dueText, reason]),
  ].filter((words) => words !== null && words !== undefined)
  expect(said.filter((words) => /n's|Board's|O'E|"by|1-59/.test(words))).toEqual([])
  expect(meta.signatory).toBe('Anna O’Example')
  expect(meta.signatoryFunction).toBe('Director of Children’s Services')
})

test('the sender of a letter is named alike as its institution and as who acts', () => {
  const acting = suggestions.find(({ kind, quote }) => kind === 'commitment' && quote.startsWith('We have agreed'))
  expect(meta.institution).toBe('Department for Children’s Services of Norland')
  expect(acting?.actor).toBe(meta.institution)
  expect(acting?.reason).toContain('Board’s')
})

test('a day keeps its value whatever dashes it is printed with', () => {
  const { suggestions } = readText(
    'Dear Ms Example,\n\nWe will publish the report by 2024‑06‑30 and the list – by 2024–07–01.\n',
  )
  const days = suggestions.filter(({ kind }) => kind === 'date').map(({ value }) => value)
  expect(days).toEqual(['2024-06-30', '2024-07-01'])
})

test('a reference that begins another one is told in its own signs', () => {
  const { meta } = readText(
    'Your ref.: AB–123/24\nOur ref.: AB-12\n\nDear Ms Example,\n\nThank you – for your letter of 3 March 2024.\n',
  )
  expect([meta.ourReference, meta.theirReference]).toContain('AB-12')
  expect([meta.ourReference, meta.theirReference]).toContain('AB–123/24')
})

test('a link leads where the text says, dash by dash', () => {
  const { suggestions } = readText('The study (doi 10.1000/x–y) is known.\n')
  const [link] = suggestions.filter(({ kind }) => kind === 'reference')
  expect(link?.value).toMatch(/10\.1000\/x–y$/)
})

test('a sender that was known before keeps its name', () => {
  const given = "Department for Children's Services of Norland"
  const { meta, suggestions } = readText(letter, { sender: given })
  expect(meta.institution).toBe(given)
  expect(suggestions.find(({ quote }) => quote.startsWith('We have agreed'))?.actor).toBe(given)
})

test('a table that names a letter in each row is read in proportion to its length', () => {
  const rows = (n: number) =>
    `–\n${Array.from({ length: n }, (_, i) => `your abc-d${i} letter  of 3 March 2024; `).join('')}`
  const timeOf = (text: string) => {
    const begun = process.cpuUsage().user
    readText(text)
    return (process.cpuUsage().user - begun) / 1000
  }
  timeOf(rows(500))
  const [few, many] = [timeOf(rows(2000)), timeOf(rows(16_000))]
  expect(many / Math.max(few, 40)).toBeLessThan(24)
})

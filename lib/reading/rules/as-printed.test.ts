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

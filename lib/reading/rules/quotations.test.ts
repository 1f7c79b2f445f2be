import { expect, test } from 'vitest'
import { isAskedOfMinister } from '@/lib/reading/rules/asked'
import { quotationsIn } from '@/lib/reading/rules/quotations'

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end))

test('whole sentences in quotation marks are others’ words, over lines and lists; a title or a few words are not', () => {
  const request =
    '“Please send us the register for the last two years.\n- the date of each request\n- the date of the answer\nWe are asking for a file that a machine can read.”'
  expect(quoted(`You wrote:\n${request}\nThe Ministry has a register.`)).toEqual([request])
  expect(
    quoted('Your letter read: “I am seeking the names of all wardens. I am also asking for their pay.” We hold them.'),
  ).toEqual(['“I am seeking the names of all wardens. I am also asking for their pay.”'])
  expect(quoted('The plan “A better coast for all who live and work on it and beside it” will be published.')).toEqual(
    [],
  )
  expect(quoted('We will publish the plan: “A better coast”.')).toEqual([])
  expect(
    quoted('It’s the harbour’s own plan, and the town’s: nobody’s rights are touched by what the council’s staff do.'),
  ).toEqual([])
})

test.each([
  '258. To ask the Minister for Justice the number of persons in centres; and if she will make a statement.',
  '118. Deputy Kestrel asked the Minister for Transport whether she intends to reopen the line. [10432/31]',
  'To ask His Majesty’s Government what steps they are taking to mend the bridge.'.replace('’', "'"),
  'Ms Aino Falk asked the Scottish Government how it will fund the ferry.',
])('a question to a minister is told by its form: %s', (question) => {
  expect(isAskedOfMinister(question)).toBe(true)
})

test.each([
  'The Minister asked the Council to look into the matter.',
  'I have asked the Secretary to reply.',
  'We will ask the Government to publish the report.',
  'Mr Halden asked the Minister whether the port would be closed.',
])('what is told about asking is none: %s', (sentence) => {
  expect(isAskedOfMinister(sentence)).toBe(false)
})

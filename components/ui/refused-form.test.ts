import { expect, test } from 'vitest'
import { isSameForm, whichForm, type NamedControl } from './refused-form'

const control = (name: string, type = 'text', value = ''): NamedControl => ({ name, type, value, isDisabled: false })

/** A form for a note on one record, with a box that nobody ticked and a password that never comes back. */
const controls = [
  control('submissionKey', 'hidden', 'of this page'),
  control('recordId', 'hidden', '7'),
  control('version', 'hidden', '3'),
  control('note', 'textarea'),
  control('isPublic', 'checkbox', 'on'),
  control('password', 'password'),
  control('', 'submit'),
]
const values = { submissionKey: 'of the page before', recordId: '7', version: '3', note: 'Typed before' }

test('what a refused form gave back is known as its own when the form is opened anew, ticked or not', () => {
  expect(isSameForm(values, controls)).toBe(true)
  expect(isSameForm({ ...values, isPublic: 'on' }, controls)).toBe(true)
})

test('what a refused form gave back is of no form for another record, or for the record as others changed it since', () => {
  expect(isSameForm({ ...values, recordId: '8' }, controls)).toBe(false)
  expect(isSameForm({ ...values, version: '2' }, controls)).toBe(false)
})

test('what a refused form gave back is of no form that asks for something else, or for less', () => {
  expect(isSameForm(values, [...controls, control('title')])).toBe(false)
  expect(isSameForm({ ...values, title: 'Typed too' }, controls)).toBe(false)
  expect(isSameForm(values, [control('', 'submit')])).toBe(false)
})

test('a field that may not be filled in, and one of a list with several values, are no reason against', () => {
  const more = [{ ...control('reason'), isDisabled: true }, control('cases[]', 'hidden', '2')]
  expect(isSameForm({ ...values, 'cases[]': ['1', '2'] }, [...controls, ...more])).toBe(true)
})

const deed = (words: string) => ({ controls, words })

test('of two deeds of one record that ask for the same, a refusal comes back at the one that was posted, by what its button says', () => {
  const forms = [deed('Turn it off'), { controls: [], words: 'Search' }, deed('Delete it')]
  expect(whichForm(values, { words: 'Delete it', before: 0 }, forms)).toBe(2)
  expect(whichForm(values, { words: 'Turn it off', before: 0 }, forms)).toBe(0)
})

test('of one deed that stands on a page twice, a refusal comes back where it was posted', () => {
  const forms = [deed('Finish'), deed('Reopen'), deed('Finish')]
  expect(whichForm(values, { words: 'Finish', before: 1 }, forms)).toBe(2)
})

test('a refusal finds its form also where the button says something else by now, or nobody knows what it said', () => {
  expect(whichForm(values, { words: 'Dismiss all 3', before: 0 }, [deed('Dismiss all 4')])).toBe(0)
  expect(whichForm(values, null, [deed('Finish')])).toBe(0)
  expect(whichForm({ ...values, recordId: '8' }, null, [deed('Finish')])).toBe(-1)
})

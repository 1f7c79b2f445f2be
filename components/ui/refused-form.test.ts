import { expect, test } from 'vitest'
import { isSameForm, type NamedControl } from './refused-form'

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

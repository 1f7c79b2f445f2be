import { expect, test } from 'vitest'
import { filledWith, typedOnly } from '@/lib/suggestions/typed-only'

const filled = filledWith({ institution: 'Border Agency', subject: 'Visits', 'answers[]': ['b', 'a'] })

test('what a file had filled in and nobody changed is not taken for typed, and what was changed is', () => {
  const values = { institution: 'Border Agency', subject: 'My own words', 'answers[]': ['a', 'b'], signatory: 'Typed' }
  expect(typedOnly({ ...values, filledWith: filled })).toEqual({ subject: 'My own words', signatory: 'Typed' })
})

test('without word of what was filled in, and with one that cannot be read, all counts as typed', () => {
  expect(typedOnly({ subject: 'Visits' })).toEqual({ subject: 'Visits' })
  expect(typedOnly({ subject: 'Visits', filledWith: '{' })).toEqual({ subject: 'Visits' })
  expect(typedOnly({ subject: 'Visits', filledWith: '[1]' })).toEqual({ subject: 'Visits' })
})

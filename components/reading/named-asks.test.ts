import { expect, test } from 'vitest'
import { namedAsks } from '@/components/reading/named-asks'

test('asks are known by their numbers, in words and in figures', () => {
  expect(namedAsks('On your first, and second request we have acted.')).toEqual([1, 2])
  expect(namedAsks('Zu Ihren Forderungen 2 und 3: nein.')).toEqual([2, 3])
  expect(namedAsks('As to points 1 to 3, see the annex.')).toEqual([1, 2, 3])
})

test('a text that only looks like a list of asks is looked through to its end', () => {
  expect(namedAsks(`${'first and '.repeat(2000)}then`)).toEqual([])
  expect(namedAsks(`${'first, '.repeat(20_000)}then`)).toEqual([])
  expect(namedAsks(`points ${'1, '.repeat(20_000)}x`)).toEqual([1])
})

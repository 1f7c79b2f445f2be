import { expect, test } from 'vitest'
import { hrefOf, placeOf, places } from '@/components/layout/places'

test.each(places)('the page of %s is marked as that place in the bar', (place) => {
  expect(placeOf(hrefOf('coalition', place))).toBe(place)
})

test('what is below a place is marked as the place', () => {
  expect(placeOf('/coalition/cases/1/timeline')).toBe('cases')
  expect(placeOf('/coalition/replies/1')).toBe('letters')
})

test('a page without a place marks none of the five', () => {
  expect(places).not.toContain(placeOf('/coalition/settings/members'))
})

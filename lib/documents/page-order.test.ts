import { expect, test } from 'vitest'
import { inOrderOfNames, inPageOrder } from '@/lib/documents/page-order'

const named = (...names: string[]) => names.map((name) => ({ name }))
const namesOf = (files: { name: string }[]) => files.map(({ name }) => name)

test('what was chosen in one go is in the order of the numbers in its names, where they tell the pages apart', () => {
  // As a dialog hands them over in which the last one was clicked first.
  expect(namesOf(inPageOrder(named('scan 10.jpg', 'scan 1.jpg', 'scan 2.jpg')))).toEqual([
    'scan 1.jpg',
    'scan 2.jpg',
    'scan 10.jpg',
  ])
})

test('other names say nothing, and the order stays that which was given', () => {
  for (const given of [
    ['front.png', 'back.png'],
    ['page 2 of 3.png', 'page 1 of 2.png'],
    ['b1.png', 'a2.png'],
    ['2.png', '2.png'],
    ['letter.png'],
  ])
    expect(namesOf(inPageOrder(named(...given)))).toEqual(given)
})

test('what lay in an archive is in the order of its names, numbers as numbers', () => {
  expect(namesOf(inOrderOfNames(named('p10.png', 'p9.png', 'annex.png')))).toEqual(['annex.png', 'p9.png', 'p10.png'])
})

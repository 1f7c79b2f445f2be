import { expect, test } from 'vitest'
import { openIn } from '@/lib/suggestions/open-documents'

const documents = ['cover', 'mail', 'letter', 'annex'].map((id) => ({ id, parentId: null }))
const waiting: Record<string, string[]> = { cover: ['c1'], letter: ['l1', 'l2', 'l3'], annex: ['a1', 'a2'] }
const seenFrom = (shownId: string | null) => openIn(documents, shownId, (id) => waiting[id] ?? [])

test('from any document the next with open suggestions is offered first, those before it last, and itself never', () => {
  expect(seenFrom('mail').others.map(({ id }) => id)).toEqual(['letter', 'annex', 'cover'])
  expect(seenFrom('letter').others.map(({ id }) => id)).toEqual(['annex', 'cover'])
  expect(seenFrom('annex').others.map(({ id }) => id)).toEqual(['cover', 'letter'])
  expect(seenFrom(null).others.map(({ id }) => id)).toEqual(['cover', 'letter', 'annex'])
})

test('the way back ends at the first document, and knows the last suggestion of the one before', () => {
  expect(seenFrom('cover').before).toBeNull()
  expect(seenFrom('annex').before).toEqual({ id: 'letter', count: 3, firstId: 'l1', lastId: 'l3' })
})

test('how many wait is told of each document in which some do', () => {
  expect([...seenFrom('mail').counts]).toEqual([
    ['cover', 1],
    ['letter', 3],
    ['annex', 2],
  ])
})

import { expect, test } from 'vitest'
import { mostBytesInPdf, placesInPdf, type Original } from '@/lib/exports/originals'

const original = (number: string, about: Partial<Original>): Original => ({
  number,
  belongsTo: 'E 1',
  name: 'reply.pdf',
  mediaType: 'application/pdf',
  sizeBytes: 1000,
  sha256: '0'.repeat(64),
  role: 'main',
  withheld: null,
  ...about,
})

test('of originals that do not go into one PDF each is told, and why, and none that fits is passed over', () => {
  const originals = [
    original('F 1', { sizeBytes: mostBytesInPdf - 500 }),
    original('F 2', { sizeBytes: 501 }),
    original('F 3', { withheld: 'words_found' }),
    original('F 4', { mediaType: 'text/plain; charset=utf-8', sizeBytes: 400 }),
    original('F 5', { sizeBytes: 100 }),
  ]
  expect([...placesInPdf(originals, 'embedded').values()]).toEqual(['inside', 'full', 'withheld', 'inside', 'inside'])
  expect([...placesInPdf(originals, 'bound').values()]).toEqual(['inside', 'full', 'withheld', 'unbindable', 'inside'])
})

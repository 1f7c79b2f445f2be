import { expect, test } from 'vitest'
import { cutIntoVolumes, mostBytesInVolume, placesInPdf, type Original } from '@/lib/exports/originals'

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

test('of originals that do not go into a PDF each is told, and why; how many there are keeps none out', () => {
  const originals = [
    original('F 1', { sizeBytes: mostBytesInVolume }),
    original('F 2', { sizeBytes: mostBytesInVolume }),
    original('F 3', { withheld: 'words_found' }),
    original('F 4', { mediaType: 'text/plain; charset=utf-8' }),
  ]
  expect([...placesInPdf(originals, 'embedded').values()]).toEqual(['inside', 'inside', 'withheld', 'inside'])
  expect([...placesInPdf(originals, 'bound').values()]).toEqual(['inside', 'inside', 'withheld', 'unbindable'])
})

test('volumes hold every original in its order, none more than it may, and one that is too large for any stands alone', () => {
  const sizes = [
    mostBytesInVolume - 500,
    400,
    101,
    mostBytesInVolume + 1,
    mostBytesInVolume - 101,
    101,
    mostBytesInVolume,
  ]
  const originals = sizes.map((sizeBytes, i) => original(`F ${String(i + 1)}`, { sizeBytes }))
  const numbers = cutIntoVolumes(originals).map((volume) => volume.map(({ number }) => number))
  expect(numbers).toEqual([['F 1', 'F 2'], ['F 3'], ['F 4'], ['F 5', 'F 6'], ['F 7']])
  expect(cutIntoVolumes([])).toEqual([[]])
})

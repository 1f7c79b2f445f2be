import { expect, test } from 'vitest'
import { openArchive } from '@/lib/reading/extract/archive/open-archive'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { zipOf } from '@/prisma/factories/zip-of'

/** The archive as a Mac writes it: without the mark that says of a name that it is UTF-8. */
function unmarked(archive: Buffer): Buffer {
  for (const [sign, flags] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const)
    for (let at = archive.indexOf(sign, 0, 'latin1'); at >= 0; at = archive.indexOf(sign, at + 4, 'latin1'))
      archive.writeUInt16LE(archive.readUInt16LE(at + flags) & ~0x800, at + flags)
  return archive
}

const namesIn = async (archive: Buffer) => (await openArchive(archive, defaultLimits)).map(({ name }) => name)

test('names with accents are read from an archive that a Mac made', async () => {
  const files = ['Antworten/réponse.eml', 'odpowiedź.txt', 'answer.txt'].map((name) => ({ name, bytes: 'a' }))
  expect(await namesIn(unmarked(await zipOf(files)))).toEqual(files.map(({ name }) => name))
})

test('names in the letters of an old PC stay those', async () => {
  const archive = await zipOf([{ name: 'r_ponse.eml', bytes: 'a' }])
  for (let at = archive.indexOf('r_ponse'); at >= 0; at = archive.indexOf('r_ponse', at + 1)) archive[at + 1] = 0x82
  expect(await namesIn(unmarked(archive))).toEqual(['réponse.eml'])
})

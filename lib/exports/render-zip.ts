import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { openStored } from '@/lib/documents/file-store'
import { fileNameOf, type Original } from '@/lib/exports/originals'

/** A file that was made, and lies in the store, or beside it in memory where no row will name it. */
export type MadeFile = { name: string; sha256: string; sizeBytes: number; bytes?: Uint8Array }

type Given = {
  preparedOn: string
  cases: { code: string; title: string }[]
  made: MadeFile[]
  originals: Original[]
}

const folders = { main: 'originals', attachment: 'originals', proof_of_delivery: 'proofs-of-delivery' } as const

const pathIn = (original: Original) => `${folders[original.role]}/${fileNameOf(original)}`

/** What is in the archive and what is not: every file with its length and SHA-256, every original left out with its reason. */
function manifestOf({ preparedOn, cases, made, originals }: Given): string {
  const files = [
    ...made.map(({ name, sizeBytes, sha256 }) => ({ path: name, bytes: sizeBytes, sha256 })),
    ...originals
      .filter(({ withheld }) => withheld === null)
      .map((original) => ({
        path: pathIn(original),
        bytes: original.sizeBytes,
        sha256: original.sha256,
        number: original.number,
        belongsTo: original.belongsTo,
        role: original.role,
        mediaType: original.mediaType,
      })),
  ]
  const leftOut = originals.flatMap(({ number, belongsTo, name, role, withheld }) =>
    withheld === null ? [] : [{ number, belongsTo, name, role, reason: withheld }],
  )
  const manifest = { format: 'answerable.export-manifest', version: 1, preparedOn, cases, files, leftOut }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

// Packed already: packing them again costs time and saves nothing.
const isPacked = (mediaType: string) => /^(image|audio|video)\/|zip|pdf|openxmlformats/.test(mediaType)

/**
 * A ZIP as a stream: what was made, and the originals byte for byte with their proofs of delivery; a manifest last. Files
 * are opened one after the other, so that a gigabyte needs no memory. All are dated by the day of the export.
 */
export function renderZip(given: Given): AsyncIterable<Uint8Array> {
  const zip = new ZipFile()
  const mtime = new Date(`${given.preparedOn}T00:00:00Z`)
  const output = zip.outputStream as Readable
  zip.on('error', (error: Error) => output.destroy(error))
  const add = (sha256: string, path: string, compress: boolean) => {
    zip.addReadStreamLazy(path, { mtime, compress, mode: 0o100644 }, (opened) => {
      openStored(sha256).then(
        ({ stream }) => opened(null, stream),
        (error: unknown) => opened(error, Readable.from([])),
      )
    })
  }
  for (const { name, sha256, bytes } of given.made) {
    const compress = !/\.(docx|xlsx|pdf)$/.test(name)
    if (bytes) zip.addBuffer(Buffer.from(bytes), name, { mtime, compress, mode: 0o100644 })
    else add(sha256, name, compress)
  }
  for (const original of given.originals) {
    if (original.withheld === null) add(original.sha256, pathIn(original), !isPacked(original.mediaType))
  }
  zip.addBuffer(Buffer.from(manifestOf(given)), 'manifest.json', { mtime, mode: 0o100644 })
  zip.end()
  return output
}

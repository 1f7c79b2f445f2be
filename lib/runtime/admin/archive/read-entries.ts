import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import yauzl from 'yauzl'

export type ArchiveEntries = {
  read: (path: string) => Promise<Readable>
  close: () => void
}

const open = (path: string) =>
  new Promise<yauzl.ZipFile>((done, failed) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => (error ? failed(error) : done(zip)))
  })

/** Opens an archive, to read its entries by their path. Throws where it is none. */
export async function openEntries(path: string): Promise<ArchiveEntries> {
  const zip = await open(path)
  const entries = new Map<string, yauzl.Entry>()
  await new Promise<void>((done, failed) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.on('end', done)
    zip.on('error', failed)
    zip.readEntry()
  })
  const read = (name: string) =>
    new Promise<Readable>((done, failed) => {
      const entry = entries.get(name)
      if (!entry) return failed(new Error(`The archive has no ${name}.`))
      zip.openReadStream(entry, (error, stream) => (error ? failed(error) : done(stream)))
    })
  return { read, close: () => zip.close() }
}

/** All of a stream as text (UTF-8). Rejects as the stream does. */
export async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** The lines of an entry, some thousands at a time; ends with an error when they are not what the manifest says. */
export async function* linesOf(
  stream: Readable,
  { sha256, name }: { sha256: string; name: string },
): AsyncGenerator<string[]> {
  const hash = createHash('sha256')
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream) {
    hash.update(chunk as Buffer)
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield lines
  }
  if (rest !== '' || hash.digest('hex') !== sha256)
    throw new Error(`${name} is not what the manifest says: nothing was kept.`)
}

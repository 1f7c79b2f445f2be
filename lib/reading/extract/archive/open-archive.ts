import { isAscii, isUtf8 } from 'node:buffer'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import type { Limits } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'

export type ArchiveEntry = { name: string; sizeBytes: number; isEncrypted: boolean; read: () => Promise<Buffer> }

/** Small files may shrink by any factor: a ratio counts only from this size on. */
const ratioCountsFrom = 5_000_000

async function readEntry(zip: ZipFile, entry: Entry, mostBytes: number): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > mostBytes) throw new UnreadableError('unpacks_too_large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const endMark = Buffer.from('PK\x05\x06', 'latin1')

/** An archive behind other bytes (a program that unpacks itself, a broken download) counts its places from its own start. */
function withoutLead(buffer: Buffer): Buffer {
  const end = buffer.lastIndexOf(endMark)
  if (end === -1 || end + 20 > buffer.length) return buffer
  const lead = end - buffer.readUInt32LE(end + 12) - buffer.readUInt32LE(end + 16)
  return lead > 0 && buffer.toString('latin1', lead, lead + 2) === 'PK' ? buffer.subarray(lead) : buffer
}

/** The name of an entry. Macs write UTF-8 and do not mark it: bytes that are no other than UTF-8 are taken for that. */
function nameOf({ fileName, fileNameRaw, generalPurposeBitFlag }: Entry): string {
  const isMarked = (generalPurposeBitFlag & 0x800) !== 0
  return isMarked || !isUtf8(fileNameRaw) || isAscii(fileNameRaw)
    ? fileName
    : fileNameRaw.toString('utf8').replaceAll('\\', '/')
}

/**
 * The entries of an archive, folders left out. Sizes are checked before anything is unpacked: what would unpack to more
 * than the limits, or by a higher ratio, is refused whole, and so is a name that leads out of the archive.
 */
export async function openArchive(bytes: Uint8Array, limits: Limits): Promise<ArchiveEntry[]> {
  const buffer = withoutLead(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const entries: ArchiveEntry[] = []
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false })
    if (zip.entryCount > limits.entries * 5) throw new UnreadableError('unpacks_too_large')
    let total = 0
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize
      const ratio = total / Math.max(1, bytes.length)
      if (total > limits.unpackedBytes || (total > ratioCountsFrom && ratio > limits.unpackRatio)) {
        throw new UnreadableError('unpacks_too_large')
      }
      if (entry.fileName.endsWith('/')) continue
      if (entries.length >= limits.entries) throw new UnreadableError('unpacks_too_large')
      entries.push({
        name: nameOf(entry),
        sizeBytes: entry.uncompressedSize,
        isEncrypted: entry.isEncrypted(),
        read: () => readEntry(zip, entry, Math.min(limits.unpackedBytes, entry.uncompressedSize)),
      })
    }
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    const message = error instanceof Error ? error.message : ''
    if (/relative path|absolute path|invalid characters/.test(message))
      throw new UnreadableError('unsafe_names', { cause: error })
    throw new UnreadableError('damaged', { cause: error })
  }
  return entries
}

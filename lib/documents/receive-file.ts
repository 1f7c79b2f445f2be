import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesDir, incomingDir, pathOf, syncDir, type StoredFile } from '@/lib/documents/file-store'
import { hasCode } from '@/lib/error-codes'
import { DomainError } from '@/lib/errors'

/** How many bytes may come at the most; how many were told, and under which SHA-256 in hex, where that is known. */
type Expectation = { limitBytes: number; sizeBytes?: number | null; sha256?: string | null }

/** The file is larger than this installation takes (HTTP 413). */
export class FileTooLargeError extends DomainError {}

/** The disk took no more (HTTP 507). */
export class NoRoomError extends DomainError {}

/** What arrived is not what was sent: cut, or changed on the way (HTTP 422). */
export class FileDamagedError extends DomainError {}

const asTooLarge = (limitBytes: number) =>
  new FileTooLargeError('file_too_large', { mb: Math.floor(limitBytes / 1_000_000) })

async function writeIncoming(path: string, bytes: AsyncIterable<Uint8Array>, limitBytes: number): Promise<StoredFile> {
  const handle = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const chunk of bytes) {
      sizeBytes += chunk.byteLength
      if (sizeBytes > limitBytes) throw asTooLarge(limitBytes)
      hash.update(chunk)
      await handle.writeFile(chunk)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}

const isFull = (error: unknown) => hasCode(error, 'ENOSPC', 'EDQUOT')

function compare(stored: StoredFile, expected: Expectation) {
  const sizeDiffers = expected.sizeBytes != null && expected.sizeBytes !== stored.sizeBytes
  const hashDiffers = expected.sha256 != null && expected.sha256.toLowerCase() !== stored.sha256
  if (sizeDiffers || hashDiffers) throw new FileDamagedError('file_damaged')
}

/**
 * Takes a file in: streams it to a temporary place while hashing, holds it against the length and hash that were sent,
 * flushes it, moves it under its hash and flushes the folder. When this returns, the bytes survive a power cut; when it
 * throws, nothing is left. Content that is there already is not replaced.
 * @throws FileTooLargeError, FileDamagedError, NoRoomError, and whatever the line that it comes over says when it breaks
 */
export async function receiveFile(bytes: AsyncIterable<Uint8Array>, expected: Expectation): Promise<StoredFile> {
  if (expected.sizeBytes != null && expected.sizeBytes > expected.limitBytes) throw asTooLarge(expected.limitBytes)
  await mkdir(incomingDir(), { recursive: true })
  const temporary = join(incomingDir(), randomUUID())
  try {
    const stored = await writeIncoming(temporary, bytes, expected.limitBytes)
    compare(stored, expected)
    const final = pathOf(stored.sha256)
    // A folder that is new is itself an entry of the one above, which has to reach the disk too.
    const isNewFolder = await mkdir(dirname(final), { recursive: true })
    await rename(temporary, final)
    await syncDir(dirname(final))
    if (isNewFolder) await syncDir(filesDir())
    return stored
  } catch (error) {
    throw isFull(error) ? new NoRoomError('no_room') : error
  } finally {
    await rm(temporary, { force: true })
  }
}

async function* inOne(bytes: Uint8Array) {
  yield bytes
}

/** Takes in bytes that lie in memory whole; otherwise as `receiveFile`. */
export const receiveBytes = (bytes: Uint8Array, expected: Expectation): Promise<StoredFile> =>
  receiveFile(inOne(bytes), expected)

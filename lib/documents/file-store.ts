import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { env } from '@/lib/env'
import { hasCode } from '@/lib/error-codes'
import { DomainError } from '@/lib/errors'

/** Bytes that are on disk for good: their SHA-256 in hex, and how many there are. */
export type StoredFile = { sha256: string; sizeBytes: number }

type Expectation = { limitBytes: number; sizeBytes?: number | null; sha256?: string | null }

/** The file is larger than this installation takes (HTTP 413). */
export class FileTooLargeError extends DomainError {}

/** The disk took no more (HTTP 507). */
export class NoRoomError extends DomainError {}

/** What arrived is not what was sent: cut, or changed on the way (HTTP 422). */
export class FileDamagedError extends DomainError {}

const filesDir = () => join(env.DATA_DIR, 'files')
/** Where uploads and what is being made lie until they are whole. */
export const incomingDir = () => join(env.DATA_DIR, 'incoming')

/** The place of a content: only its hash, so that no name from outside ever reaches the file system. */
export const pathOf = (sha256: string) => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256 in hex.')
  return join(filesDir(), sha256.slice(0, 2), sha256)
}

async function syncDir(path: string) {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

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
 * throws (too large, damaged, line broken, disk full), nothing is left. Content that is there already is not replaced.
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

const atOnce = 16

/**
 * Takes many short texts in, equal ones once: as `receiveFile`, but each folder is flushed once at the end. When this
 * returns, all of them survive a power cut; when it throws, what is there belongs to no row and the sweep removes it.
 */
export async function receiveTexts(texts: Iterable<string>): Promise<void> {
  const waiting = [...new Set(texts)]
  const folders = new Set<string>()
  await mkdir(incomingDir(), { recursive: true })
  const takeNext = async (): Promise<void> => {
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) folders.add(await placeText(text))
  }
  await Promise.all(Array.from({ length: atOnce }, takeNext))
  for (const folder of folders) await syncDir(folder)
}

/** Puts one text under its hash, and answers the folder that is to be flushed. */
async function placeText(text: string): Promise<string> {
  const temporary = join(incomingDir(), randomUUID())
  const bytes = Buffer.from(text)
  const final = pathOf(createHash('sha256').update(bytes).digest('hex'))
  await mkdir(dirname(final), { recursive: true })
  try {
    await writeFile(temporary, bytes, { flag: 'wx', mode: 0o600, flush: true })
    await rename(temporary, final)
  } finally {
    await rm(temporary, { force: true })
  }
  return dirname(final)
}

/** The bytes of a stored file, as a stream; rejects when they are not there. */
export async function openStored(sha256: string) {
  const path = pathOf(sha256)
  const { size } = await stat(path)
  return { sizeBytes: size, stream: createReadStream(path) }
}

/** Hashes of everything in the store, folder by folder. */
export async function* listStored(): AsyncGenerator<{ sha256: string; changedAt: Date }> {
  await mkdir(filesDir(), { recursive: true })
  for (const folder of (await readdir(filesDir())).sort()) {
    for (const sha256 of (await readdir(join(filesDir(), folder))).sort()) {
      yield { sha256, changedAt: (await stat(join(filesDir(), folder, sha256))).mtime }
    }
  }
}

/** Removes a content. Only the sweep does this, long after the last row that named it. */
export const removeStored = (sha256: string) => rm(pathOf(sha256), { force: true })

/** Removes what uploads and jobs left behind when the process was killed. `olderThanMs` keeps those that are still arriving. */
export async function clearIncoming(olderThanMs: number): Promise<number> {
  await mkdir(incomingDir(), { recursive: true })
  let removed = 0
  for (const name of await readdir(incomingDir())) {
    const path = join(incomingDir(), name)
    if (Date.now() - (await stat(path)).mtimeMs < olderThanMs) continue
    await rm(path, { recursive: true, force: true })
    removed += 1
  }
  return removed
}

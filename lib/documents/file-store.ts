import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { isMissing } from '@/lib/error-codes'

/** Bytes that are on disk for good: their SHA-256 in hex, and how many there are. */
export type StoredFile = { sha256: string; sizeBytes: number }

/** Where what is kept lies. */
export const filesDir = () => join(env.DATA_DIR, 'files')
/** Where uploads and what is being made lie until they are whole. */
export const incomingDir = () => join(env.DATA_DIR, 'incoming')

/** The place of a content: only its hash, so that no name from outside ever reaches the file system. */
export const pathOf = (sha256: string) => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256 in hex.')
  return join(filesDir(), sha256.slice(0, 2), sha256)
}

/** Flushes a folder, so that a file that was moved into it is there after a power cut. */
export async function syncDir(path: string) {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The bytes of a stored file, as a stream; rejects when they are not there. */
export async function openStored(sha256: string) {
  const path = pathOf(sha256)
  const { size } = await stat(path)
  return { sizeBytes: size, stream: createReadStream(path) }
}

/** How large a stored content is, in bytes, and when it came; null where it is not there. Rejects where that cannot be told. */
export async function storedContent(sha256: string): Promise<{ sizeBytes: number; cameAt: Date } | null> {
  try {
    const { size, mtime } = await stat(pathOf(sha256))
    return { sizeBytes: size, cameAt: mtime }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
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

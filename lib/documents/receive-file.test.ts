import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathOf } from '@/lib/documents/file-store'
import { FileDamagedError, FileTooLargeError, receiveFile } from '@/lib/documents/receive-file'
import { env } from '@/lib/env'

async function* chunks(bytes: Buffer, breakAt = Infinity) {
  for (let at = 0; at < bytes.length; at += 10_000) {
    if (at >= breakAt) throw new Error('the line broke')
    yield bytes.subarray(at, at + 10_000)
  }
}

// Files that other tests are sending would lie beside its own.
beforeAll(async () => Object.assign(env, { DATA_DIR: await mkdtemp(join(tmpdir(), 'answerable-receive-')) }))
afterAll(() => rm(env.DATA_DIR, { recursive: true }))

const incoming = () => readdir(join(env.DATA_DIR, 'incoming'))
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const limitBytes = 12_000_000

describe('a file that is taken in', () => {
  test.each([1, 65_536, 10 * 1024 * 1024 + 1])('of %i bytes lies under its hash, byte for byte', async (size) => {
    const bytes = randomBytes(size)
    const stored = await receiveFile(chunks(bytes), { limitBytes, sizeBytes: size, sha256: hashOf(bytes) })
    expect(stored).toEqual({ sha256: hashOf(bytes), sizeBytes: size })
    expect(hashOf(await readFile(pathOf(stored.sha256)))).toBe(stored.sha256)
  })

  test.each([0, 0.01, 0.5, 0.99])('and breaks off after a share of %d leaves nothing', async (share) => {
    const bytes = randomBytes(2_000_000)
    await expect(receiveFile(chunks(bytes, bytes.length * share), { limitBytes })).rejects.toThrow('the line broke')
    expect(await incoming()).toEqual([])
    await expect(readFile(pathOf(hashOf(bytes)))).rejects.toThrow(/ENOENT/)
  })

  test('is refused when it is too large, shorter than was said, or not what was hashed', async () => {
    const bytes = randomBytes(1000)
    await expect(receiveFile(chunks(bytes), { limitBytes: 999 })).rejects.toBeInstanceOf(FileTooLargeError)
    await expect(receiveFile(chunks(bytes), { limitBytes, sizeBytes: 1001 })).rejects.toBeInstanceOf(FileDamagedError)
    await expect(receiveFile(chunks(bytes), { limitBytes, sha256: '0'.repeat(64) })).rejects.toBeInstanceOf(
      FileDamagedError,
    )
    expect(await incoming()).toEqual([])
  })
})

import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeText } from '@/lib/documents/decode-text'
import { contentDispositionOf, displayNameOf } from '@/lib/documents/display-name'
import { FileDamagedError, FileTooLargeError, pathOf, receiveFile } from '@/lib/documents/file-store'
import { env } from '@/lib/env'

async function* chunks(bytes: Buffer, breakAt = Infinity) {
  for (let at = 0; at < bytes.length; at += 10_000) {
    if (at >= breakAt) throw new Error('the line broke')
    yield bytes.subarray(at, at + 10_000)
  }
}

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

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\x\\reply.pdf', 'reply.pdf'],
  ['a\u202Efdp.exe', 'afdp.exe'],
  ['a\0b\r\nSet-Cookie: x.txt', 'abSet-Cookie: x.txt'],
  ['..', 'file'],
  ['', 'file'],
  [`${'x'.repeat(400)}.docx`, `${'x'.repeat(195)}.docx`],
])('the file name %j is shown as %j, and makes one sound header', (given, shown) => {
  expect(displayNameOf(given)).toBe(shown)
  expect(contentDispositionOf(displayNameOf(given))).toMatch(
    /^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.~!#$&+^`|%-]+$/,
  )
})

test('text is read by its mark, as UTF-8, or as windows-1252; bytes and emptiness are said to be so', () => {
  expect(decodeText(Buffer.from('\uFEFFgrüße\r\nb')).text).toBe('grüße\nb')
  expect(decodeText(Buffer.from([0x67, 0x72, 0xfc, 0xdf, 0x65])).text).toBe('grüße')
  expect(decodeText(Buffer.from([0x25, 0x50, 0, 1])).readError).toBe('not_text')
  expect(decodeText(Buffer.from(' \n')).readError).toBe('empty')
})

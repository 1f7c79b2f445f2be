import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { ZipFile } from 'yazl'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { warmLetters } from '@/lib/reading/words/warm-letters'
import { keepWaiting } from '@/lib/reading/extract/child/waiting-child'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { readFile } from '@/lib/reading/read-file'
import { isAlive, readingChildrenOf, waitingChildrenOf } from '@/lib/runtime/testing/waiting-children-of'
import { whileOneWaits } from '@/lib/runtime/testing/while-one-waits'

/** Whoever reads on a busy machine waits for its parent as well: what is told here is not how long that takes. */
const limits = { ms: 60_000 }

let folder = ''
let letter = ''
let archive = ''
const entries = 20

/** An archive with so much in it that a child cannot tell all of it before its parent listens. */
async function bigArchive(): Promise<Buffer> {
  const zip = new ZipFile()
  for (let i = 0; i < entries; i += 1) zip.addBuffer(randomBytes(400_000), `part-${i}.bin`, { compress: false })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lost-child-'))
  letter = join(folder, 'letter.txt')
  await writeFile(letter, warmLetters[0] ?? '')
  archive = join(folder, 'letters.zip')
  await writeFile(archive, await bigArchive())
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Reads the archive; `onPart` is told the children that read, again and again while a part of it is there. */
async function readArchive(onPart: (children: number[]) => void) {
  const parts = await mkdtemp(join(folder, 'parts-'))
  let isRead = false
  const reading = readFile(archive, { name: 'letters.zip', attachmentsInto: parts, limits }).finally(
    () => (isRead = true),
  )
  while (!isRead) {
    if (readdirSync(parts).length > 0) onPart(readingChildrenOf(process.pid).filter(isAlive))
    await setImmediate()
  }
  return { read: await reading, parts: readdirSync(parts).map((name) => join(parts, name)) }
}

describe.skipIf(!existsSync('/proc/self/stat'))('a child that is lost with its file', { timeout: 120_000 }, () => {
  test('hung while it waited: another one reads the file, long before its time is over', async () => {
    await whileOneWaits(async (pid) => {
      process.kill(pid, 'SIGSTOP')
      const read = await readFile(letter, { name: 'letter.txt', limits })
      expect(read.ok).toBe(true)
      expect(read.ms).toBeLessThan(limits.ms)
      expect(isAlive(pid)).toBe(false)
    })
  })

  test.each(['SIGSTOP', 'SIGKILL', 'SIGABRT'] as const)(
    'with half of it read (%s): another one reads it, and each part is there once',
    async (signal) => {
      await whileOneWaits(async (pid) => {
        let wasAlive = false
        const { read, parts } = await readArchive(() => {
          if (wasAlive) return
          wasAlive = isAlive(pid)
          process.kill(pid, signal)
        })
        expect(wasAlive).toBe(true)
        const named = read.ok ? read.extracted.attachments.map(({ path }) => path ?? '') : []
        expect(named).toHaveLength(entries)
        expect(parts.toSorted()).toEqual(named.toSorted())
      })
    },
  )

  test('by a file that no child outlives: two have tried, one sentence says so, and no part stays', async () => {
    await whileOneWaits(async (pid) => {
      const tried = new Set<number>()
      const { read, parts } = await readArchive((children) => {
        for (const child of children) {
          tried.add(child)
          process.kill(child, 'SIGKILL')
        }
      })
      expect(read.ok ? null : read.error.code).toBe('unreadable')
      expect(tried.size).toBe(2)
      expect(tried).toContain(pid)
      expect(parts).toEqual([])
    })
  })

  test('that was never ready is ended, and the next file has another one started', async () => {
    const kind = { memoryMb: defaultLimits.memoryMb, mayDraw: false }
    const reader = keepWaiting(kind, { readyMs: 1_000 })
    try {
      let hung = 0
      for (; hung === 0; await setImmediate()) [hung = 0] = waitingChildrenOf(process.pid)
      process.kill(hung, 'SIGSTOP')
      await expect.poll(() => isAlive(hung), { timeout: 20_000 }).toBe(false)
      expect((await readFile(letter, { name: 'letter.txt', limits })).ok).toBe(true)
      await expect.poll(() => waitingChildrenOf(process.pid), { timeout: 20_000 }).toHaveLength(1)
    } finally {
      reader.stop()
    }
  })

  test('for want of memory that one started for the file would have: such a one reads it', async () => {
    const path = join(folder, 'long.txt')
    // Long, and in a language without a grammar: all that it takes is held to the end, whatever the limit.
    await writeFile(path, 'Una riga che non promette nulla a nessuno, né oggi né domani.\n'.repeat(36_000))
    const peakOf = async (name: string) =>
      (await readFile(join(folder, name), { name, limits, withoutSuggestions: true })).peakMb
    const started = await peakOf('long.txt')
    // Enough to wait with, and for this file where nothing was made ready before it; not enough for both. How much that is differs
    // from one machine to the next, and from an idle one to a busy one.
    let [withLetter, withFile] = [0, 0]
    await whileOneWaits(async () => void (withLetter = await peakOf('letter.txt')))
    await whileOneWaits(async () => void (withFile = await peakOf('long.txt')))
    const enough = Math.max(started, withLetter)
    expect(enough).toBeLessThan(withFile)
    const memoryMb = (enough + withFile) / 2
    await whileOneWaits(
      async (pid) => {
        const read = await readFile(path, {
          name: 'long.txt',
          limits: { ...limits, memoryMb },
          withoutSuggestions: true,
        })
        expect(isAlive(pid)).toBe(false)
        expect(read.peakMb).toBeGreaterThan(memoryMb)
        expect(read.ok).toBe(true)
      },
      () => keepWaiting({ memoryMb, mayDraw: false }),
    )
  })
})

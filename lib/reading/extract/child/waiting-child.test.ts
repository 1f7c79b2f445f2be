import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { warmLetters } from '@/lib/reading/words/warm-letters'
import { warmPdf } from '@/lib/reading/extract/child/warm-pdf'
import type { FileReading } from '@/lib/reading/extract/schema'
import { readFile } from '@/lib/reading/read-file'
import { runUntilKilled } from '@/lib/runtime/testing/run-until-killed'
import { isAlive, waitingChildrenOf } from '@/lib/runtime/testing/waiting-children-of'
import { whileOneWaits } from '@/lib/runtime/testing/while-one-waits'

const root = resolve(import.meta.dirname, '../../../..')
const letters = join(root, 'lib/reading/learning/letters')
const ownLetters = readdirSync(letters).filter((name) => name.endsWith('.txt'))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waiting-child-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const [inEnglish = '', inFrench = '', inGerman = ''] = warmLetters
const mail = `From: A <a@example.org>\r\nTo: b@example.org\r\nSubject: The gate\r\nDate: Thu, 14 Mar 2024 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${inGerman}`

/** Among them the very words that a child warmed up on: what it kept of them would show there first. */
const files: Record<string, string | Uint8Array> = {
  'warm.pdf': warmPdf([inEnglish.split('\n'), inFrench.split('\n')]),
  'warm.txt': warmLetters.join('\n\n'),
  'mail.eml': mail,
  'page.html': `<html><body><h1>Reply</h1><p>${inFrench.replaceAll('\n\n', '</p><p>')}</p></body></html>`,
  'broken.pdf': '%PDF-1.4\nno more of it',
  ...Object.fromEntries(ownLetters.slice(0, 6).map((name) => [name, readFileSync(join(letters, name), 'utf8')])),
}

/** Of processes that are told by their numbers, those that live. */
const livingOf = (told: string) => told.split(' ').map(Number).filter(isAlive)

const answerOf = ({ ms: _ms, peakMb: _peakMb, ...rest }: FileReading) => JSON.stringify(rest)

describe.skipIf(!existsSync('/proc/self/stat'))('a child that waits for its file', { timeout: 120_000 }, () => {
  test.each(Object.entries(files))(
    'answers byte by byte what one answers that was started for it: %s',
    async (name, content) => {
      const path = await fileOf(name, content)
      const started = await readFile(path, { name })
      await whileOneWaits(async (pid) => {
        const waited = await readFile(path, { name })
        expect(isAlive(pid)).toBe(false)
        expect(answerOf(waited)).toBe(answerOf(started))
      })
    },
  )

  test('reads one file and ends; the next file has the next one', async () => {
    const path = await fileOf('letter.txt', inEnglish)
    await whileOneWaits(async (_pid, reader) => {
      const seen: number[] = []
      for (let i = 0; i < 3; i += 1) {
        await reader.ready()
        const waiting = waitingChildrenOf(process.pid)
        expect(waiting).toHaveLength(1)
        seen.push(...waiting)
        // Both at once: the one that waits is not shared.
        const both = [readFile(path, { name: 'letter.txt' }), readFile(path, { name: 'letter.txt' })]
        expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([true, true])
        expect(waiting.filter(isAlive)).toEqual([])
      }
      expect(new Set(seen).size).toBe(3)
    })
  })

  test('is ended when its file takes longer than it may', async () => {
    const path = await fileOf('long.txt', `${inEnglish}\n\n`.repeat(1000))
    await whileOneWaits(async (pid) => {
      const read = await readFile(path, { name: 'long.txt', limits: { ms: 1 } })
      expect(read.ok ? null : read.error.code).toBe('too_heavy')
      expect(isAlive(pid)).toBe(false)
    })
  })

  test('is replaced when it died, and the file that came meanwhile is read', async () => {
    const path = await fileOf('letter.txt', inEnglish)
    await whileOneWaits(async (pid, reader) => {
      // Nobody has been told of its end when the file comes.
      process.kill(pid, 'SIGKILL')
      expect((await readFile(path, { name: 'letter.txt' })).ok).toBe(true)
      await reader.ready()
      expect(waitingChildrenOf(process.pid).filter(isAlive)).toHaveLength(1)
    })
    await expect.poll(() => waitingChildrenOf(process.pid), { timeout: 10_000 }).toEqual([])
  })

  test('may not be startable: whoever wants it lives on, and has it once it is', async () => {
    const starved = `ulimit -n 200; exec "${process.execPath}" --import tsx --conditions=react-server lib/runtime/testing/keep-reader.ts starved`
    const { stdout } = await promisify(execFile)('/bin/sh', ['-c', starved], { cwd: root, timeout: 60_000 })
    expect(stdout).toMatch(/^none, then \d+ \d+$/)
  })

  test('does not keep alive whoever started it, and ends with them, as a reader of words does', async () => {
    const program = ['--import', 'tsx', '--conditions=react-server', 'lib/runtime/testing/keep-reader.ts']
    const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: root, timeout: 60_000 })
    expect(stdout).toMatch(/^\d+ \d+$/)
    await expect.poll(() => livingOf(stdout), { timeout: 10_000 }).toEqual([])
  })

  test('ends when whoever started it is killed, as a reader of words does', async () => {
    let said = ''
    const isTime = (more: string) => /^\d+ \d+$/.test((said += more)) && livingOf(said).length === 2
    await runUntilKilled('keep-reader', { args: ['stay'], isTime })
    expect(said).toMatch(/^\d+ \d+$/)
    await expect.poll(() => livingOf(said), { timeout: 10_000 }).toEqual([])
  })

  test('is not started by a process that did not ask for one', async () => {
    const path = await fileOf('letter.txt', inEnglish)
    expect((await readFile(path, { name: 'letter.txt' })).ok).toBe(true)
    expect(waitingChildrenOf(process.pid)).toEqual([])
  })
})

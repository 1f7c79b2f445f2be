import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { extractedOf } from '@/lib/reading/extract/context'
import { keepWordReader } from '@/lib/reading/words/keep-word-readers'
import { readWords } from '@/lib/reading/words/read-words'
import { readWordsOf } from '@/lib/reading/words/read-words-of'
import { wordsOf } from '@/lib/reading/words/told'
import { warmLetters } from '@/lib/reading/words/warm-letters'
import { askWordReader, endWordReader, startWordReader } from '@/lib/reading/words/word-reader'
import { isAlive, wordReadersOf } from '@/lib/runtime/testing/waiting-children-of'
import { withoutProcesses } from '@/lib/runtime/testing/without-processes'

const letters = join(import.meta.dirname, '../learning/letters')
const ownLetters = readdirSync(letters).filter((name) => name.endsWith('.txt'))
const texts = [...warmLetters, ...ownLetters.slice(0, 4).map((name) => readFileSync(join(letters, name), 'utf8'))]
const taskOf = (text: string) => ({ words: wordsOf(extractedOf('txt', text)) })

/** Whoever reads on a busy machine waits for its parent as well. */
const ms = 60_000
const [letter = ''] = warmLetters
const long = `${letter}\n\n`.repeat(1_000)
const living = () => wordReadersOf(process.pid).filter(isAlive)

afterAll(() => keepWordReader().stop())

describe.skipIf(!existsSync('/proc/self/stat'))('a reader of words', { timeout: 120_000 }, () => {
  test('that made itself ready finds in each text what one finds that did not, and what is found without a process', async () => {
    const readers = [startWordReader(0, () => undefined), startWordReader(40, () => undefined)]
    for (const text of texts) {
      const expected = readWords(taskOf(text).words)
      for (const one of readers) {
        expect(one && (await askWordReader(one, taskOf(text), ms))).toMatchObject({ reading: expected })
      }
    }
    for (const one of readers) if (one) endWordReader(one)
  })

  test('reads one text after the other, and texts that come at once each get their own answer', async () => {
    const all = await Promise.all(texts.map((text) => readWordsOf(taskOf(text), ms)))
    expect(all.map(({ reading }) => reading)).toMatchObject(texts.map((text) => readWords(taskOf(text).words)))
    const before = living()
    await readWordsOf(taskOf(letter), ms)
    expect(living()).toEqual(before)
  })

  test('stays for the next text, as another does where two long ones come at once again and again', async () => {
    const both = () => Promise.all([long, long].map((text) => readWordsOf(taskOf(text), ms)))
    await both()
    const before = living()
    expect(before.length).toBeLessThanOrEqual(Math.max(2, availableParallelism()))
    await both()
    expect(living()).toEqual(before)
  })

  test('that nobody waits for any more is ended, and the next text is read', async () => {
    const over = new AbortController()
    const reading = readWordsOf(taskOf(long), ms, { signal: over.signal, onSent: () => over.abort() })
    expect(await reading).toMatchObject({ reading: null, isUnread: false })
    expect((await readWordsOf(taskOf(letter), ms)).reading?.language).toBe('en')
  })

  test('that hung before its text came is ended, and another one reads the text', async () => {
    await readWordsOf(taskOf(letter), ms)
    const stopped = living()
    for (const pid of stopped) process.kill(pid, 'SIGSTOP')
    expect((await readWordsOf(taskOf(letter), ms)).reading?.language).toBe('en')
    for (const pid of stopped) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  })

  test('that has met as many words as it can tell apart makes room for a new one', async () => {
    await readWordsOf(taskOf(letter), ms)
    const before = living()
    const many = Array.from({ length: 90_000 }, (_, at) => `w${at.toString(36)}x`).join(' ')
    expect((await readWordsOf(taskOf(many), ms)).reading).not.toBeNull()
    await expect.poll(() => living().filter((pid) => before.includes(pid)).length).toBe(before.length - 1)
  })

  test.each(['SIGKILL', 'SIGABRT'] as const)('that dies over a text (%s): another one reads it', async (signal) => {
    await readWordsOf(taskOf(letter), ms)
    const [pid = 0] = living()
    const reading = readWordsOf(taskOf(long), ms)
    await setImmediate()
    process.kill(pid, signal)
    expect((await reading).reading?.suggestions.length).toBeGreaterThan(1_000)
    expect(living()).not.toContain(pid)
  })

  test('that takes longer than it may is ended, and the next text is read', async () => {
    expect(await readWordsOf(taskOf(long), 1)).toMatchObject({ reading: null, isUnread: false })
    expect((await readWordsOf(taskOf(letter), ms)).reading?.language).toBe('en')
  })

  test('that cannot be started is told as such: the text is read later', async () => {
    for (const pid of living()) process.kill(pid, 'SIGKILL')
    await expect.poll(living).toEqual([])
    await withoutProcesses('an event', async () => {
      expect(await readWordsOf(taskOf(letter), ms)).toMatchObject({ reading: null, isUnread: true })
    })
    expect((await readWordsOf(taskOf(letter), ms)).reading).not.toBeNull()
  })
})

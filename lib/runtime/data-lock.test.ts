import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { holderOf, lockDataDir } from '@/lib/runtime/data-lock'
import { noteWeb, stopLeftoverWeb } from '@/lib/runtime/leftover-web'

const folder = () => mkdtempSync(join(tmpdir(), 'answerable-lock-'))

describe('a data directory', () => {
  test('is held by one process, which says who it is to the second', () => {
    const dir = folder()
    const unlock = lockDataDir(dir)
    expect(() => lockDataDir(dir)).toThrow(`already runs on ${dir} (process ${process.pid})`)
    expect(holderOf(dir)).toBe(process.pid)
    unlock()
    expect(holderOf(dir)).toBeNull()
    lockDataDir(dir)()
    expect(readdirSync(dir)).toEqual([])
  })

  test.each([
    ['a process that was killed', `${spawnSync('true').pid} 1`],
    ['a number that another process has now', `${process.pid} 1`],
    ['nobody, after a power cut', ''],
  ])('is free when its lock names %s', (_whom, lock) => {
    const dir = folder()
    writeFileSync(join(dir, 'running'), lock)
    expect(holderOf(dir)).toBeNull()
    const unlock = lockDataDir(dir)
    expect(readFileSync(join(dir, 'running'), 'utf8')).toMatch(new RegExp(`^${process.pid} `))
    unlock()
  })
})

describe('a web process that a killed start left behind', () => {
  test('is ended by the next start, so that its port is free', async () => {
    const dir = folder()
    const left = spawn('sleep', ['600'])
    const ended = new Promise((done) => left.once('close', (_code, signal) => done(signal)))
    noteWeb(dir, left.pid ?? 0)
    await stopLeftoverWeb(dir)
    expect(await ended).toBe('SIGTERM')
    expect(readdirSync(dir)).toEqual([])
  })

  test('is not taken for another process that has its number now', async () => {
    const dir = folder()
    writeFileSync(join(dir, 'web-process'), `${process.pid} 1`)
    await stopLeftoverWeb(dir)
    expect(readdirSync(dir)).toEqual([])
  })
})

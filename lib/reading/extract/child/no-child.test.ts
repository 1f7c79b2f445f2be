import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { warmLetters } from '@/lib/reading/words/warm-letters'
import { readFile } from '@/lib/reading/read-file'
import { readCellsOf } from '@/lib/reading/read-cells-of'
import { whileOneWaits } from '@/lib/runtime/testing/while-one-waits'
import { withoutProcesses } from '@/lib/runtime/testing/without-processes'

let folder = ''
let path = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'no-child-'))
  path = join(folder, 'letter.txt')
  await writeFile(path, warmLetters[0] ?? '')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const read = () => readFile(path, { name: 'letter.txt', limits: { ms: 60_000 } })
const sentence = 'This machine could not start a reader just now. The file is kept; read it again in a while.'

test.each(['an event', 'a throw'] as const)(
  'where the system starts no process, and says so by %s, one sentence says that of the machine, not of the file, which is read later',
  { timeout: 120_000 },
  async (how) => {
    await withoutProcesses(how, async () => {
      expect(await read()).toMatchObject({ ok: false, error: { code: 'no_process', sentence } })
      expect(await readCellsOf(path, 10)).toEqual({ ok: false, code: 'no_process' })
    })
    expect((await read()).ok).toBe(true)
  },
)

test.skipIf(!existsSync('/proc/self/stat')).each(['an event', 'a throw'] as const)(
  'the same where a child that waited died with the file and no other can be started, told by %s',
  { timeout: 120_000 },
  async (how) => {
    await whileOneWaits(async (pid) => {
      await withoutProcesses(how, async () => {
        process.kill(pid, 'SIGKILL')
        expect(await read()).toMatchObject({ ok: false, error: { code: 'no_process', sentence } })
      })
    })
    expect((await read()).ok).toBe(true)
  },
)

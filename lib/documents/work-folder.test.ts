import { existsSync } from 'node:fs'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { clearIncoming } from '@/lib/documents/file-store'
import { openWorkFolder } from '@/lib/documents/work-folder'

const hour = 3_600_000

/** What a worker leaves that is killed with a file half made. */
async function leftBehind(name: string): Promise<string> {
  const { path } = await openWorkFolder(name)
  await writeFile(join(path, 'half.zip'), 'half of it')
  return path
}

test('what a killed worker left goes when its job is tried again under the same name', async () => {
  const name = randomUUID()
  const path = await leftBehind(name)
  const again = await openWorkFolder(name)
  expect(again.path).toBe(path)
  expect(await readdir(path)).toEqual([])
  await again.remove()
  expect(existsSync(path)).toBe(false)
})

test('what nobody tries again goes with the sweep, and what is being made stays', async () => {
  const [old, fresh] = [await leftBehind(randomUUID()), await leftBehind(randomUUID())]
  const before = new Date(Date.now() - 2 * hour)
  await utimes(old, before, before)
  expect(await clearIncoming(hour)).toBeGreaterThan(0)
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true])
})

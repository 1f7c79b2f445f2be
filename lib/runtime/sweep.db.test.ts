import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStored, pathOf, receiveFile } from '@/lib/documents/file-store'
import { env } from '@/lib/env'
import { makeExport } from '@/lib/exports/make-export'
import { getExport } from '@/lib/exports/queries'
import { runExport } from '@/lib/exports/run-export'
import { makeExportInput } from '@/lib/exports/schema'
import { addressFile } from '@/lib/runtime/database-urls'
import { sweep } from '@/lib/runtime/sweep'
import { buildLetter } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const aDay = 86_400_000

// A store of its own: other tests keep files that no row names yet.
let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'answerable-sweep-'))
  const address = addressFile(env.DATA_DIR)
  await copyFile(address, join(dataDir, basename(address)))
  Object.assign(env, { DATA_DIR: dataDir })
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function* oneChunk(text: string) {
  yield Buffer.from(text)
}

const isThere = (sha256: string) =>
  openStored(sha256).then(
    ({ stream }) => Boolean(stream.destroy()),
    () => false,
  )

test('the nightly sweep takes the files of an export after 30 days, rows and bytes, and leaves what a row still names', async () => {
  const actor = await buildWorkspace()
  const { id: letterId, caseId } = await buildLetter(actor)
  const asked = makeExportInput.parse({ submissionKey: randomUUID(), caseId, letters: [letterId], formats: ['json'] })
  const { id } = await makeExport(actor, asked)
  await runExport(actor, id)
  const sha256 = (await getExport(actor, id))?.files[0]?.sha256 ?? ''
  const orphan = await receiveFile(oneChunk(randomUUID()), { limitBytes: 1000 })
  const longAgo = new Date(Date.now() - 3 * aDay)
  for (const one of [sha256, orphan.sha256]) await utimes(pathOf(one), longAgo, longAgo)

  await sweep({ only: actor.workspaceId })
  expect([await isThere(sha256), await isThere(orphan.sha256)]).toEqual([true, false])
  await sweep({ only: actor.workspaceId, now: new Date(Date.now() + 31 * aDay) })
  expect(await isThere(sha256)).toBe(false)
  expect(await getExport(actor, id)).toMatchObject({ files: [], state: 'done' })
})

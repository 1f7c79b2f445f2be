import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { receiveFile } from '@/lib/documents/file-store'
import { applyImport } from '@/lib/imports/sheet/apply-import'
import { realSheet } from '@/lib/imports/sheet/fixtures/real-sheet'
import { mapImport } from '@/lib/imports/sheet/map-import'
import { getImport, getImportColumns, getImportLines } from '@/lib/imports/sheet/queries'
import { runImport } from '@/lib/imports/sheet/run-import'
import { mapImportInput } from '@/lib/imports/sheet/schema'
import { startImport } from '@/lib/imports/sheet/start-import'
import { undoImport } from '@/lib/imports/sheet/undo-import'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

async function* once(bytes: Uint8Array) {
  yield bytes
}

export async function started(actor: Actor, name: string, bytes: Uint8Array) {
  const stored = await receiveFile(once(bytes), { limitBytes: 50_000_000 })
  return startImport(actor, { stored, name, submissionKey: randomUUID() })
}

/** Posts the form of the mapping as it was proposed, with what a person changed. */
export async function mapped(actor: Actor, id: string, changed: object = {}) {
  const found = await getImport(actor, id)
  if (!found) throw new Error('No import')
  const { sheets } = found.mapping
  return mapImport(
    actor,
    mapImportInput.parse({
      importId: id,
      version: found.version,
      as: sheets.map(({ as }) => as),
      head: sheets.map(({ head }) => String(head)),
      columns: sheets.flatMap(({ columns }) => columns),
      ...changed,
    }),
  )
}

export async function applied(actor: Actor, id: string) {
  const found = await getImport(actor, id)
  await applyImport(actor, { importId: id, version: found?.version ?? 0 })
  await runImport(actor, id)
  return getImport(actor, id)
}

describe('a list as an organisation keeps it', () => {
  test('becomes letters, recipients, replies, commitments and follow-ups', async () => {
    const actor = await buildWorkspace()
    const { id } = await started(actor, 'list.xlsx', await realSheet())
    const columns = await getImportColumns(actor, id)
    console.log(JSON.stringify(columns, null, 1).slice(0, 3000), JSON.stringify((await getImport(actor, id))?.mapping))
    console.log(await mapped(actor, id))
    console.log(JSON.stringify(await getImportLines(actor, id, null, 1), null, 1))
    const done = await applied(actor, id)
    console.log(JSON.stringify(done))
    await undoImport(actor, { importId: id, version: done?.version ?? 0 })
    console.log(await getImport(actor, id))
  })
})

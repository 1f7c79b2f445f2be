import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { receiveBytes } from '@/lib/documents/receive-file'
import { applyImport } from '@/lib/imports/sheet/apply-import'
import { manyRows } from '@/lib/imports/sheet/fixtures/many-rows'
import { mapImport } from '@/lib/imports/sheet/map-import'
import { getImport } from '@/lib/imports/sheet/queries'
import { mapImportInput } from '@/lib/imports/sheet/schema'
import { startImport } from '@/lib/imports/sheet/start-import'
import { startAllWorkers } from '@/lib/runtime/workers'

const poll = 100

async function look(actor: Actor, id: string) {
  const found = await getImport(actor, id)
  if (!found) throw new Error('There is no such import.')
  return found
}

/** Looks again, as the page does, until the job has written everything. */
async function whenDone(actor: Actor, id: string): Promise<number> {
  for (;;) {
    const { state, rowsDone, failure } = await look(actor, id)
    if (state === 'done') return rowsDone
    if (state === 'failed') throw new Error(`The import failed: ${failure}`)
    await new Promise((resolve) => setTimeout(resolve, poll))
  }
}

/**
 * A spreadsheet of so many rows on the way that the product takes: the file is kept and read in its child, the columns are
 * taken as proposed, the dry run is made, and the job of the queue writes it. Milliseconds of each step and of all.
 */
export async function benchImport(actor: Actor, rows = 10_000): Promise<object> {
  const bytes = Buffer.from(manyRows(rows))
  const workers = await startAllWorkers()
  try {
    const marks = [performance.now()]
    const mark = () => marks.push(performance.now())
    const stored = await receiveBytes(bytes, { limitBytes: 100_000_000 })
    const { id } = await startImport(actor, { files: [{ stored, name: 'rows.csv' }], submissionKey: randomUUID() })
    mark()
    const { version, mapping } = await look(actor, id)
    const { sheets } = mapping
    const choice = { as: sheets.map(({ as }) => as), head: sheets.map(({ head }) => String(head)) }
    const columns = sheets.flatMap((sheet) => sheet.columns)
    await mapImport(actor, mapImportInput.parse({ importId: id, version, ...choice, columns }))
    mark()
    const planned = await look(actor, id)
    if (!(await applyImport(actor, { importId: id, version: planned.version }))) throw new Error('The record changed.')
    const rowsDone = await whenDone(actor, id)
    mark()
    const [begun = 0, taken = 0, dry = 0, written = 0] = marks
    const whole = Math.round
    return {
      rows: rowsDone,
      counts: planned.counts,
      ms: {
        takenIn: whole(taken - begun),
        dryRun: whole(dry - taken),
        written: whole(written - dry),
        all: whole(written - begun),
      },
    }
  } finally {
    await workers.stop()
  }
}

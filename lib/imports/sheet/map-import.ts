import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, type Tx } from '@/lib/db'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import { lastEventOf, ownImport, sheetsOf } from '@/lib/imports/sheet/find-import'
import { columnsOf } from '@/lib/imports/sheet/flat-columns'
import { makePlan } from '@/lib/imports/sheet/make-plan'
import type { ImportMapping, SheetMapping } from '@/lib/imports/sheet/mapping'
import type { PlannedImport } from '@/lib/imports/sheet/plan/plan-rows'
import { mayImport } from '@/lib/imports/sheet/policy'
import { problemOf } from '@/lib/imports/sheet/mapping-problem'
import { proposeColumns } from '@/lib/imports/sheet/propose-mapping'
import type { ImportCounts, MapImport } from '@/lib/imports/sheet/schema'
import { ambiguousColumns } from '@/lib/imports/sheet/typed-rows'
import type { SheetCells } from '@/lib/reading/read-cells-of'

/** Each sheet takes as many columns of the list as it has. */
function mappingOf(input: MapImport, before: ImportMapping, sheets: readonly SheetCells[]): ImportMapping {
  let at = 0
  const mapped = before.sheets.map((one, index): SheetMapping => {
    const columns = input.columns.slice(at, at + one.columns.length)
    at += one.columns.length
    const [as, head] = [input.as[index] ?? one.as, input.head[index] ?? one.head]
    const sheet = sheets[one.number]
    // Rows that are taken for something else have other columns: these are proposed anew.
    if (sheet && (as !== one.as || head !== one.head))
      return { ...one, as, head, columns: proposeColumns(sheet, as, head) }
    const known = new Set(columnsOf(as).map(({ key }) => key))
    return { ...one, as, head, columns: columns.map((key) => (known.has(key) ? key : '')) }
  })
  return { sheets: mapped, dayOrder: input.dayOrder, caseId: input.caseId, newCase: input.newCase }
}

/** How many lines of a plan make something, merge with what is there, and are refused, and how many records of each table they make. */
export function countsOf({ lines }: PlannedImport): ImportCounts {
  const counts: ImportCounts = { created: 0, merged: 0, refused: 0, records: {} }
  for (const { result, made } of lines) {
    counts[result] += 1
    for (const [table, count] of Object.entries(made)) counts.records[table] = (counts.records[table] ?? 0) + count
  }
  return counts
}

/** Keeps a dry run: what becomes of each row, for people, and what each transaction writes, for the job. */
export async function keepPlan(tx: Tx, workspaceId: string, importId: string, plan: PlannedImport): Promise<void> {
  await tx.importLine.deleteMany({ where: { workspaceId, importId } })
  await tx.importBatch.deleteMany({ where: { workspaceId, importId } })
  const lines = JSON.stringify(plan.lines.map((line, position) => ({ position, ...line })))
  await tx.$executeRaw`
    INSERT INTO "ImportLine" ("workspaceId", "importId", "position", "sheet", "row", "result", "title", "made", "notes")
    SELECT ${workspaceId}::uuid, ${importId}::uuid, "position", "sheet", "row", "result", "title", "made", "notes"
    FROM jsonb_populate_recordset(NULL::"ImportLine", ${lines}::jsonb)`
  for (const [number, { rows, batch }] of plan.batches.entries()) {
    await tx.$executeRaw`
      INSERT INTO "ImportBatch" ("workspaceId", "importId", "number", "rows", "plan")
      VALUES (${workspaceId}::uuid, ${importId}::uuid, ${number}, ${rows}, ${JSON.stringify(batch)}::jsonb)`
  }
}

/**
 * Keeps the corrected mapping, and makes the dry run: nothing is on the record after it. Answers 'columns' where they are
 * to be looked at again: rows were taken for something else, a needed column is missing, or dates may be read two ways.
 */
export async function mapImport(actor: Actor, input: MapImport): Promise<'columns' | 'rows'> {
  if (!mayImport(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  return changeRecord(actor, async (tx) => {
    const found = await ownImport(tx, actor, input.importId)
    if (found.state !== 'draft' && found.state !== 'planned') throw new ConflictError('import_under_way')
    const sheets = await sheetsOf(tx, workspaceId, found.id)
    const mapping = mappingOf(input, found.mapping, sheets)
    const isOther = mapping.sheets.some(
      ({ as, head }, i) => as !== found.mapping.sheets[i]?.as || head !== found.mapping.sheets[i]?.head,
    )
    const isOpen = mapping.dayOrder === null && ambiguousColumns(sheets, mapping).length > 0
    const isReady = !isOther && !isOpen && problemOf(mapping) === null
    const plan = isReady ? await makePlan(tx, actor, sheets, mapping) : null
    const { count } = await tx.import.updateMany({
      where: { workspaceId, id: found.id, version: input.version },
      data: {
        mapping,
        state: plan ? 'planned' : 'draft',
        ...(plan
          ? { rowsAll: plan.lines.length, counts: countsOf(plan), plannedAfter: await lastEventOf(tx, workspaceId) }
          : {}),
        version: { increment: 1 },
      },
    })
    if (count === 0) throw new ConflictError('changed_meanwhile')
    if (plan) await keepPlan(tx, workspaceId, found.id, plan)
    return plan ? 'rows' : 'columns'
  })
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { addDays, isDay, todayIn, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { NotFoundError } from '@/lib/errors'
import { selectLines } from '@/lib/letters/institution-line'
import { loadBook } from '@/lib/reply-rules/load-book'
import type { ImportMapping } from '@/lib/imports/sheet/mapping'
import { namesIn, usualTerm } from '@/lib/imports/sheet/plan/flat'
import { readKnown } from '@/lib/imports/sheet/plan/read-known'
import { planRows, type PlannedImport } from '@/lib/imports/sheet/plan/plan-rows'
import type { PlanGiven } from '@/lib/imports/sheet/plan/planner'
import { typedRows, type TypedRow } from '@/lib/imports/sheet/typed-rows'
import type { SheetCells } from '@/lib/reading/read-cells-of'

function daysIn(typed: readonly TypedRow[], today: Day): Day[] {
  const days = new Set<Day>([today, addDays(today, usualTerm)])
  for (const { row } of typed)
    for (const value of Object.values(row)) if (value.length === 10 && isDay(value)) days.add(value)
  return [...days]
}

/** Names that stand alone in their cell: lists in other cells are made of them. */
function loneNamesIn(typed: readonly TypedRow[]): Set<string> {
  const lone = new Set<string>()
  for (const { use, row } of typed) {
    if (use !== 'flat') continue
    for (const name of namesIn(row.institution ?? '', () => false))
      if (!/,| and | et | und | y | i | e | oraz |&/.test(name)) lone.add(name.toLowerCase())
  }
  return lone
}

async function defaultCaseOf(
  tx: Tx,
  workspaceId: string,
  { caseId, newCase }: ImportMapping,
): Promise<PlanGiven['defaultCase']> {
  if (caseId === null) return newCase === '' ? null : { title: newCase }
  const found = await tx.case.findUnique({
    where: { workspaceId_id: { workspaceId, id: caseId } },
    select: { id: true },
  })
  if (!found) throw new NotFoundError()
  return found
}

/** Holds the rows of a file against the record as it is now: what each of them would make. Reads only. */
export async function makePlan(
  tx: Tx,
  actor: Actor,
  sheets: readonly SheetCells[],
  mapping: ImportMapping,
): Promise<PlannedImport> {
  const { workspaceId } = actor
  const typed = [...typedRows(sheets, mapping)]
  const today = todayIn(actor.timeZone)
  const updates = typed.filter(({ use }) => use === 'updates')
  return planRows(typed, {
    actor,
    today,
    known: await readKnown(tx, actor, daysIn(typed, today)),
    book: await loadBook(tx, workspaceId),
    lines: await selectLines(tx, workspaceId),
    defaultCase: await defaultCaseOf(tx, workspaceId, mapping),
    updated: new Set(updates.map(({ row }) => (row.commitment ?? '').toLowerCase())),
    loneNames: loneNamesIn(typed),
  })
}

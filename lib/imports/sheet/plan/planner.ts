import type { Actor } from '@/lib/auth/actor'
import type { Day } from '@/lib/dates'
import type { Book } from '@/lib/deadlines/book'
import type { InstitutionInLine } from '@/lib/deadlines/derive-due'
import type { RecordSheet } from '@/lib/exports/record-columns'
import type { Note } from '@/lib/imports/sheet/mapping'
import { emptyBatch, type Batch, type ImportedTable, type PlannedRow } from '@/lib/imports/sheet/plan/batch'
import type { Known } from '@/lib/imports/sheet/plan/known'
import { newIds } from '@/lib/imports/sheet/plan/new-ids'

/** What a dry run needs to know before it looks at the first row. */
export type PlanGiven = {
  actor: Actor
  today: Day
  known: Known
  book: Book
  lines: Map<string, InstitutionInLine[]>
  defaultCase: { id: string } | { title: string } | null
  /** Commitments of the file, by the name it gives them in small letters, whose updates stand in a sheet of their own. */
  updated: ReadonlySet<string>
  /** Names that stand alone in a cell of the file: where a cell lists several, these are some of them. */
  loneNames: ReadonlySet<string>
}

/**
 * Plans rows one after the other, writing nothing: what a row makes goes into the batch, and what it is called into maps
 * that later rows read. A row that is refused half-way leaves no trace of itself.
 */
export type Planner = PlanGiven & {
  batch: Batch
  newId: () => string
  /** Rows of the file by sheet and by what names them. */
  labels: Map<string, unknown>
  /** Rows that were met on the record or in the file, which the next equal one does not meet again. */
  met: Set<string>
  notes: Note[]
  made: ImportedTable[]
  /** Does something that a refusal takes back. */
  undoable: (undo: () => void) => void
}

type Work = { planner: Planner; nextBatch: () => Batch; inRow: <T>(work: () => T) => T }

/** Opens a plan: what is planned for a row is taken back when the row is refused. */
export function openPlanner(given: PlanGiven): Work {
  let undos: (() => void)[] = []
  const planner: Planner = {
    ...given,
    batch: emptyBatch(),
    newId: newIds(),
    labels: new Map(),
    met: new Set(),
    notes: [],
    made: [],
    undoable: (undo) => undos.push(undo),
  }
  return {
    planner,
    nextBatch: () => {
      const done = planner.batch
      planner.batch = emptyBatch()
      return done
    },
    inRow: (work) => {
      undos = []
      planner.notes = []
      planner.made = []
      try {
        return work()
      } catch (error) {
        for (const undo of undos.toReversed()) undo()
        planner.made = []
        throw error
      }
    },
  }
}

function pushed<T>(planner: Planner, list: T[], item: T): void {
  list.push(item)
  planner.undoable(() => void list.pop())
}

/** Plans a row of a table, and says that the row of the file makes one where it is a record of its own. */
export function add(planner: Planner, table: ImportedTable, row: PlannedRow): void {
  pushed(planner, planner.batch.rows[table], row)
  planner.made.push(table)
}

/** Plans an event, unless its row is refused. */
export const tell = (planner: Planner, event: Batch['events'][number]): void =>
  pushed(planner, planner.batch.events, event)

/** Plans that a record gets another place, unless its row is refused. */
export const move = (planner: Planner, one: Batch['moves'][number]): void => pushed(planner, planner.batch.moves, one)

/** Plans that a document is read, unless its row is refused. */
export const askToRead = (planner: Planner, id: string): void => pushed(planner, planner.batch.toRead, id)

/** Sets a place of a map until the row is refused. */
export function put<K, V>(planner: Planner, map: Map<K, V>, key: K, value: V): void {
  const [had, before] = [map.has(key), map.get(key)]
  map.set(key, value)
  planner.undoable(() => void (had ? map.set(key, before as V) : map.delete(key)))
}

const labelKey = (sheet: RecordSheet, label: string) => `${sheet} ${label.trim().replace(/\s+/g, ' ').toLowerCase()}`

/** Remembers what a row of the file became, under the name that the file gives it. */
export const name = (planner: Planner, sheet: RecordSheet, label: string | undefined, ref: object): void => {
  if (label) put(planner, planner.labels, labelKey(sheet, label), ref)
}

/** What a name of the file stands for in one of these sheets; null where no row has it, or that row was refused. */
export function named<T extends object>(planner: Planner, sheets: readonly RecordSheet[], label: string): T | null {
  for (const sheet of sheets) {
    const found = planner.labels.get(labelKey(sheet, label))
    if (found) return found as T
  }
  return null
}

/**
 * Meets an equal record. Rows that the file names by themselves ("L 1", "L 2") each meet another one, and none of their own
 * file; others meet the first, so that the same row twice is one. Null: there is none, and a new one is to be made.
 */
export function meet<T extends { id: string; isNew?: boolean }>(
  planner: Planner,
  list: T[] | undefined,
  isNamed: boolean,
): T | null {
  if (!isNamed) return list?.[0] ?? null
  const found = list?.find(({ id, isNew }) => !isNew && !planner.met.has(id))
  if (!found) return null
  planner.met.add(found.id)
  planner.undoable(() => planner.met.delete(found.id))
  return found
}

/** Adds to the list under a key, until the row is refused. */
export function addTo<T>(planner: Planner, map: Map<string, T[]>, key: string, value: T): void {
  put(planner, map, key, [...(map.get(key) ?? []), value])
}

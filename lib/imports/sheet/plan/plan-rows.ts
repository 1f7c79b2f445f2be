import { recordSheets, type RecordRow } from '@/lib/exports/record-columns'
import { columnsOf } from '@/lib/imports/sheet/flat-columns'
import { RefusedRow, type Note } from '@/lib/imports/sheet/mapping'
import { importedTables, type Batch, type ImportedTable } from '@/lib/imports/sheet/plan/batch'
import { planCase } from '@/lib/imports/sheet/plan/cases'
import { planCommitmentRow } from '@/lib/imports/sheet/plan/commitments'
import { planFlatRow } from '@/lib/imports/sheet/plan/flat'
import { planFollowUpRow } from '@/lib/imports/sheet/plan/follow-ups'
import { planInstitution } from '@/lib/imports/sheet/plan/institutions'
import { planLetter } from '@/lib/imports/sheet/plan/letters'
import { planRecipient } from '@/lib/imports/sheet/plan/recipients'
import { named, openPlanner, type PlanGiven, type Planner } from '@/lib/imports/sheet/plan/planner'
import type { LetterRef } from '@/lib/imports/sheet/plan/refs'
import { planReplyRow, planSource } from '@/lib/imports/sheet/plan/replies'
import { planUpdateRow } from '@/lib/imports/sheet/plan/updates'
import type { TypedRow } from '@/lib/imports/sheet/typed-rows'

/** Rows that one transaction writes. */
const rowsInBatch = 1000

export type PlannedLine = {
  sheet: number
  row: number
  result: 'created' | 'merged' | 'refused'
  title: string
  made: Partial<Record<ImportedTable, number>>
  notes: Note[]
}
export type PlannedImport = { lines: PlannedLine[]; batches: { rows: number; batch: Batch }[] }

function planRecipientRow(planner: Planner, row: RecordRow): void {
  const label = row.letter ?? ''
  const letter = named<LetterRef>(planner, ['letters'], label)
  if (!letter) throw new RefusedRow('names_nothing', { column: 'letter', value: label.slice(0, 60) })
  planRecipient(planner, letter, row)
}

const plans: Record<TypedRow['use'], (planner: Planner, row: RecordRow) => unknown> = {
  institutions: planInstitution,
  cases: planCase,
  flat: planFlatRow,
  letters: planLetter,
  recipients: planRecipientRow,
  replies: planReplyRow,
  sources: planSource,
  commitments: planCommitmentRow,
  updates: planUpdateRow,
  follow_ups: planFollowUpRow,
}

/** What a row is about, for the list of the dry run. */
const titleKeys = ['subject', 'title', 'what', 'name', 'institution', 'note', 'commitment', 'promise', 'status']
function titleOf({ row }: TypedRow): string {
  const text =
    titleKeys.map((key) => row[key]).find((value) => value) ?? Object.values(row).find((value) => value !== '') ?? ''
  return text.replace(/\s+/g, ' ').slice(0, 160)
}

function countsOf(made: readonly ImportedTable[]): PlannedLine['made'] {
  const counts: PlannedLine['made'] = {}
  for (const table of importedTables) {
    const count = made.filter((one) => one === table).length
    if (count > 0) counts[table] = count
  }
  return counts
}

/** Sheets in an order in which each names only earlier ones; what was written in one row comes after the directory. */
const order = ['institutions', 'cases', 'flat', ...recordSheets.slice(2)]

/** How many recipients a letter went to is known when its batch is whole. */
function countRecipients({ events, rows }: Batch): void {
  const of = Map.groupBy(rows.recipient, ({ letterId }) => String(letterId))
  for (const { type, subjectId, data } of events) {
    if (type === 'letter.sent' || type === 'letter.drafted') data.recipients = of.get(subjectId)?.length ?? 0
  }
}

/** Deeds know columns by their keys; whoever reads the dry run knows them by what the page before called them. */
function labelled({ key, values }: Note, { use }: TypedRow): Note {
  if (!values?.column) return { key, ...(values ? { values } : {}) }
  const column = columnsOf(use).find((one) => one.key === values.column)?.label ?? values.column
  return { key, values: { ...values, column } }
}

/** Plans all rows: what each makes, meets, or is refused for, and what is written in which transaction. Writes nothing. */
export function planRows(typed: readonly TypedRow[], given: PlanGiven): PlannedImport {
  const { planner, nextBatch, inRow } = openPlanner(given)
  const lines: PlannedLine[] = []
  const batches: PlannedImport['batches'] = []
  let inBatch = 0
  const finish = () => {
    const batch = nextBatch()
    countRecipients(batch)
    if (inBatch > 0) batches.push({ rows: inBatch, batch })
    inBatch = 0
  }
  const sorted = typed.toSorted((a, b) => order.indexOf(a.use) - order.indexOf(b.use))
  for (const one of sorted) {
    const line = { ...one.at, title: titleOf(one) }
    try {
      if (one.refused) throw new RefusedRow(one.refused.key, one.refused.values)
      inRow(() => plans[one.use](planner, one.row))
      const made = countsOf(planner.made)
      const isNew = Object.keys(made).length > 0
      const notes = [...one.notes, ...planner.notes, ...(isNew ? [] : [{ key: 'already_there' }])]
      lines.push({ ...line, result: isNew ? 'created' : 'merged', made, notes })
    } catch (error) {
      if (!(error instanceof RefusedRow)) throw error
      lines.push({ ...line, result: 'refused', made: {}, notes: [labelled(error.note, one)] })
    }
    inBatch += 1
    if (inBatch === rowsInBatch) finish()
  }
  finish()
  return { lines, batches }
}

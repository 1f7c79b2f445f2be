import { z } from 'zod'
import { recordSheets } from '@/lib/exports/record-columns'

/** What the rows of a sheet are: one sort of record, or the whole story of a letter in one row. */
export const sheetUses = ['flat', ...recordSheets, 'skip'] as const
export type SheetUse = (typeof sheetUses)[number]

/** Which of two numbers of a date is the day, where the file itself does not tell. */
export const dayOrders = ['day_first', 'month_first'] as const
export type DayOrder = (typeof dayOrders)[number]

const sheetMapping = z.strictObject({
  number: z.number().int(),
  as: z.enum(sheetUses),
  /** Number of the row with the headings, in the file; 0 when there is none. */
  head: z.number().int().nonnegative(),
  /** What each column holds, by its key; '' leaves it out. */
  columns: z.array(z.string().max(60)).max(300),
})

/** What a file is taken for: proposed first, then as the person corrected it. */
export const importMapping = z.strictObject({
  sheets: z.array(sheetMapping).max(60),
  dayOrder: z.enum(dayOrders).nullable(),
  /** Where rows go that name no case: one that is there, or a new one of this title. */
  caseId: z.uuid().nullable(),
  newCase: z.string().max(200),
})
export type ImportMapping = z.output<typeof importMapping>
export type SheetMapping = ImportMapping['sheets'][number]

/** Something to say about a row: a key of the messages and what it names. */
export type Note = { key: string; values?: Record<string, string | number> }

/** A row that makes nothing, with the reason. */
export class RefusedRow extends Error {
  readonly note: Note
  constructor(key: string, values?: Note['values']) {
    super(key)
    this.note = values ? { key, values } : { key }
  }
}

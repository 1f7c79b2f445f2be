import { z } from 'zod'
import { id, version } from '@/lib/fields'
import { dayOrders, sheetUses } from '@/lib/imports/sheet/mapping'

const texts = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => [value].flat())

/** The form that corrects what a file is taken for: one line a sheet, and all columns of all sheets in their order. */
export const mapImportInput = z.strictObject({
  importId: id,
  version,
  as: texts.pipe(z.array(z.enum(sheetUses)).max(60)),
  head: z
    .union([z.string(), z.array(z.union([z.string(), z.number()]))])
    .default([])
    .transform((lines) => [lines].flat().map(Number))
    .pipe(z.array(z.number().int().nonnegative().max(1_000_000)).max(60)),
  columns: texts.pipe(z.array(z.string().max(60)).max(4000)),
  dayOrder: z
    .union([z.literal(''), z.enum(dayOrders)])
    .default('')
    .transform((value) => value || null),
  caseId: z
    .union([z.literal(''), z.uuid()])
    .default('')
    .transform((value) => value || null),
  newCase: z.string().trim().max(200).default(''),
})
export type MapImport = z.output<typeof mapImportInput>

export const importInput = z.strictObject({ importId: id, version })
export type ChosenImport = z.output<typeof importInput>

/** Rows by result and records by kind, as an import keeps them. */
export const importCounts = z.object({
  created: z.number().default(0),
  merged: z.number().default(0),
  refused: z.number().default(0),
  records: z.record(z.string(), z.number()).default({}),
})
export type ImportCounts = z.output<typeof importCounts>

export const lineNotes = z.array(
  z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])).optional() }),
)
export const lineMade = z.record(z.string(), z.number())
export const storedRows = z.array(z.object({ number: z.number(), cells: z.array(z.string()) }))

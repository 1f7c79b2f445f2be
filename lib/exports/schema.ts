import { z } from 'zod'
import { day } from '@/lib/dates'
import {
  id,
  idList,
  nameList,
  nullableId,
  nullableUrl,
  optionalText,
  requiredText,
  submissionKey,
  ticked,
} from '@/lib/fields'
import { writtenLanguages } from '@/lib/i18n/written-languages'
import { ExportFormat, ExportPurpose, UseKind } from '@/prisma/generated/enums'

/** What can be ticked for a case history. Internal notes are no item: nothing can tick them. */
export const itemKinds = ['letters', 'replies', 'sources', 'commitments', 'claims', 'references', 'followUps'] as const
export type ItemKind = (typeof itemKinds)[number]
export type ChosenItems = Record<ItemKind, string[]>

export const exportOrders = ['chronological', 'by_recipient'] as const
export type ExportOrder = (typeof exportOrders)[number]

/** none: the originals stay outside the PDF · bound: the pages of PDFs and pictures follow · embedded: as files in it. */
export const originalsIn = ['none', 'bound', 'embedded'] as const

/** For how long the files of an export are kept, in days. */
export const keptForDays = 30

/** More than this of one kind is no case history any more, but a whole workspace. */
const mostItems = 5000

/** One name, address or passage a line: each is taken out wherever it is written. */
const terms = nameList(20_000).pipe(z.array(z.string()).max(200))

const formats = z
  .union([z.enum(ExportFormat), z.array(z.enum(ExportFormat))])
  .default([])
  .transform((value) => [...new Set([value].flat())])

const chosen = {
  letters: idList(mostItems),
  replies: idList(mostItems),
  sources: idList(mostItems),
  commitments: idList(mostItems),
  claims: idList(mostItems),
  references: idList(mostItems),
  followUps: idList(mostItems),
}

export const makeExportInput = z.strictObject({
  submissionKey,
  /** 'preview' keeps the choice and shows what would come of it; the button that was pressed says which. */
  as: z.enum(['make', 'preview']).default('make'),
  caseId: id,
  /** Further cases that items were ticked of. */
  cases: idList(50),
  purpose: z.enum(ExportPurpose).default('case_history'),
  language: z.enum(writtenLanguages).default('en'),
  order: z.enum(exportOrders).default('chronological'),
  formats,
  originals: z.enum(originalsIn).default('none'),
  preparedFor: optionalText(200),
  redact: terms,
  /** Items of which only number, day and kind stay. */
  redacted: idList(mostItems),
  /** A person has looked through the originals, which no program can search to the end. */
  originalsChecked: ticked,
  ...chosen,
})
export type MakeExport = z.output<typeof makeExportInput>

const ids = z.array(id)

/** What is kept with an export: the whole choice, so that the job needs nothing else. */
export const exportChoice = z.object({
  cases: ids.min(1),
  items: z.object({
    letters: ids,
    replies: ids,
    sources: ids,
    commitments: ids,
    claims: ids,
    references: ids,
    followUps: ids,
  }),
  language: z.enum(writtenLanguages),
  order: z.enum(exportOrders),
  formats: z.array(z.enum(ExportFormat)),
  originals: z.enum(originalsIn),
  redact: z.array(z.string()),
  redacted: ids,
  originalsChecked: z.boolean(),
})
export type ExportChoice = z.output<typeof exportChoice>

/**
 * What came of a choice, in numbers: items that went in, originals that go along and that stay behind by reason, and in how
 * many places each word to be redacted was found, in the order of the choice.
 */
export const exportSummary = z.object({
  items: z.int(),
  leftOut: z.int(),
  originals: z.int(),
  withheld: z.object({
    erased: z.int().default(0),
    item_redacted: z.int(),
    words_found: z.int(),
    not_searched: z.int(),
  }),
  /**
   * Of those that go along, how many are not in the PDF, because they have no pages that can be bound. Exports made before
   * there were volumes also left out what one PDF had no room for.
   */
  notInPdf: z.object({ unbindable: z.int(), full: z.int().optional() }).default({ unbindable: 0 }),
  /** Files that the PDF comes in. */
  volumes: z.int().default(1),
  places: z.array(z.int()),
})
export type ExportSummary = z.output<typeof exportSummary>

/** Which file of a PDF that comes in several, counted from 1. */
export const exportVolume = z.coerce.number().int().min(1).max(9999).default(1)

export const retryExportInput = z.strictObject({ exportId: id })
export type RetryExport = z.output<typeof retryExportInput>

export const recordUseInput = z.strictObject({
  submissionKey,
  caseId: id,
  kind: z.enum(UseKind),
  title: requiredText(300),
  usedOn: day,
  url: nullableUrl,
  exportId: nullableId,
})
export type RecordUse = z.output<typeof recordUseInput>

export const removeUseInput = z.strictObject({ useId: id })
export type RemoveUse = z.output<typeof removeUseInput>

import { z } from 'zod'
import type { EventType } from '@/lib/timeline/event-types'

/** The tables that an import fills, in the order in which rows can be written. */
export const importedTables = [
  'institution',
  'organisation',
  'case',
  'letter',
  'letterSignatory',
  'recipient',
  'ask',
  'reply',
  'replyRecipient',
  'source',
  'sourcePublisher',
  'document',
  'documentText',
  'passage',
  'askOutcome',
  'commitment',
  'commitmentInstitution',
  'commitmentUpdate',
  'followUp',
] as const
export type ImportedTable = (typeof importedTables)[number]

/** One row as it will be written, without the workspace. Columns that end in On are days, 'YYYY-MM-DD'. */
export type PlannedRow = Record<string, unknown>
export type PlannedEvent = {
  type: EventType
  subjectId: string
  caseId: string | null
  data: Record<string, string | number | boolean | null | string[]>
}

/** A recipient whose state a reply moves. */
export type PlannedMove = { recipientId: string; caseId: string; from: string; to: string; on: string; isNew: boolean }

/** What one transaction writes. */
export type Batch = {
  rows: Record<ImportedTable, PlannedRow[]>
  moves: PlannedMove[]
  events: PlannedEvent[]
  /** Documents that the reader shall look at. */
  toRead: string[]
}

export const emptyBatch = (): Batch => ({
  rows: Object.fromEntries(importedTables.map((table) => [table, [] as PlannedRow[]])) as Batch['rows'],
  moves: [],
  events: [],
  toRead: [],
})

/** A batch as it was kept. This product wrote it, so that only its outline is looked at. */
export const storedBatch = z.object({
  rows: z.record(z.enum(importedTables), z.array(z.custom<PlannedRow>())),
  moves: z.array(z.custom<PlannedMove>()),
  events: z.array(z.custom<PlannedEvent>()),
  toRead: z.array(z.string()),
})

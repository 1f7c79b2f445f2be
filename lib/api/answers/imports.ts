import { z } from 'zod'
import { caseRef, day, instant, maybe, uuid } from '@/lib/api/answers/parts'
import { importMapping } from '@/lib/imports/sheet/mapping'
import { importCounts, lineMade, lineNotes } from '@/lib/imports/sheet/schema'
import {
  ImportResult,
  ImportState,
  MailAction,
  MailDirection,
  MailOrigin,
  MailState,
  MailWork,
} from '@/prisma/generated/enums'

const importHead = {
  id: uuid,
  name: z.string(),
  state: z.enum(ImportState),
  rowsAll: z.int(),
  rowsDone: z.int(),
  counts: importCounts,
  createdAt: instant,
}

export const importLine = z.object(importHead)

/** `changes`: what was changed by hand since, so that the import cannot be undone. */
export const oneImport = z.object({
  ...importHead,
  mapping: importMapping,
  version: z.int(),
  failure: maybe(z.string()),
  appliedAt: maybe(instant),
  undoneAt: maybe(instant),
  changes: z.array(z.unknown()),
})

/** `unclear`: columns whose dates can be read two ways; `problem`: what is missing before a dry run. */
export const importColumns = z.object({
  problem: maybe(z.object({ key: z.string(), values: z.record(z.string(), z.unknown()).optional() })),
  unclear: z.array(z.object({ example: z.string() })),
  sheets: z.array(
    z.object({
      name: z.string(),
      rowCount: z.int(),
      headings: z.array(z.string()),
      samples: z.array(z.array(z.string())),
    }),
  ),
})

export const rowOfImport = z.object({
  position: z.int(),
  sheet: z.int(),
  row: z.int(),
  result: z.enum(ImportResult),
  title: z.string(),
  made: lineMade,
  notes: lineNotes,
})

const lines = z.object({ waiting: z.int(), filed: z.int(), set_aside: z.int(), duplicate: z.int(), sure: z.int() })

const mailImportHead = {
  id: uuid,
  origin: z.enum(MailOrigin),
  createdAt: instant,
  sortedAt: maybe(instant),
  undoneAt: maybe(instant),
  failedAt: maybe(instant),
  createdBy: z.object({ name: z.string() }),
}

export const mailImportLine = z.object(mailImportHead)

/** `work` is under way until `workEndedAt`. */
export const mailImport = z.object({
  ...mailImportHead,
  work: maybe(z.enum(MailWork)),
  workDone: z.int(),
  workLeft: z.int(),
  workAll: z.int(),
  workEndedAt: maybe(instant),
  workFailure: maybe(z.string()),
  lines,
  read: z.int(),
  all: z.int(),
})

const guess = z.object({
  action: z.enum(MailAction),
  reason: z.string(),
  words: z.string(),
  recipientIds: z.array(uuid),
  case: caseRef,
  letter: maybe(z.object({ id: uuid, subject: z.string(), sentOn: maybe(day) })),
})

const itemHead = {
  id: uuid,
  version: z.int(),
  state: z.enum(MailState),
  direction: z.enum(MailDirection),
  threadKey: z.string(),
  isSure: z.boolean(),
  importId: uuid,
  guesses: z.array(guess),
  reply: maybe(z.object({ id: uuid })),
  letter: maybe(z.object({ id: uuid, subject: z.string() })),
  recipient: maybe(z.object({ id: uuid, letterId: uuid })),
}

export const mailItemLine = z.object({
  ...itemHead,
  document: z.object({ id: uuid, name: z.string(), readError: maybe(z.string()) }),
})

/** `inside`: files in the mail, which can be split off. */
export const mailItem = z.object({
  ...itemHead,
  duplicateOfId: maybe(uuid),
  document: z.object({
    id: uuid,
    name: z.string(),
    readError: maybe(z.string()),
    inside: z.array(z.object({ id: uuid, name: z.string(), sizeBytes: z.int() })),
  }),
  thread: z.array(z.object({ id: uuid, state: z.enum(MailState), direction: z.enum(MailDirection) })),
})

export const mailAddresses = z.object({ addresses: z.array(z.string()), version: z.int() })

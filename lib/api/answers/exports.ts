import { z } from 'zod'
import { caseRef, day, instant, maybe, uuid } from '@/lib/api/answers/parts'
import { ExportFormat, ExportPurpose, ExportState, UseKind, WorkspaceExportState } from '@/prisma/generated/enums'

export const exported = z.object({
  id: uuid,
  purpose: z.enum(ExportPurpose),
  state: z.enum(ExportState),
  failure: maybe(z.string()),
  stepsDone: z.int(),
  stepsAll: z.int(),
  preparedFor: z.string(),
  createdAt: instant,
  expiresAt: instant,
  removedAt: maybe(instant),
  createdBy: z.object({ name: z.string() }),
  cases: z.array(z.object({ case: caseRef })),
  files: z.array(
    z.object({
      format: z.enum(ExportFormat),
      volume: z.int(),
      name: z.string(),
      sizeBytes: z.int(),
      sha256: z.string(),
    }),
  ),
})

/**
 * `doneBytes` of `allBytes`: how far it is; both 0 while it waits. `leftOut`: how many suggestions could not be in it, because
 * they do not lie in their texts, and how many of them were decided.
 */
export const workspaceExport = z.object({
  id: uuid,
  state: z.enum(WorkspaceExportState),
  failure: maybe(z.string()),
  doneBytes: z.int(),
  allBytes: z.int(),
  sha256: maybe(z.string()),
  sizeBytes: maybe(z.int()),
  createdAt: instant,
  expiresAt: instant,
  removedAt: maybe(instant),
  createdBy: z.object({ name: z.string() }),
  leftOut: maybe(z.object({ suggestions: z.int(), decided: z.int() })),
})

export const caseExports = z.object({
  exports: z.array(exported),
  uses: z.array(
    z.object({
      id: uuid,
      kind: z.enum(UseKind),
      title: z.string(),
      usedOn: day,
      url: maybe(z.string()),
      exportId: maybe(uuid),
      createdBy: z.object({ name: z.string() }),
    }),
  ),
})

const item = z.object({ id: uuid, on: maybe(day), title: z.string(), detail: z.string() })
export const exportItems = z.object({
  letters: z.array(item),
  replies: z.array(item),
  sources: z.array(item),
  commitments: z.array(item),
  claims: z.array(item),
  references: z.array(item),
  followUps: z.array(item),
})

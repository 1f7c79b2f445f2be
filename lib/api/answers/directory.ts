import { z } from 'zod'
import { caseRef, day, instant, maybe, named, uuid } from '@/lib/api/answers/parts'
import {
  ExportFormat,
  ExportPurpose,
  ExportState,
  LetterKind,
  RecipientState,
  Role,
  TokenScope,
  UseKind,
  WorkspaceExportState,
} from '@/prisma/generated/enums'

export const institutionLine = z.object({
  id: uuid,
  name: z.string(),
  shortName: maybe(z.string()),
  parentId: maybe(uuid),
  place: maybe(z.string()),
  replyRuleId: maybe(z.string()),
  inheritedRuleId: maybe(z.string()),
  recipients: z.int(),
  replies: z.int(),
  commitments: z.int(),
})

export const institution = z.object({
  id: uuid,
  name: z.string(),
  shortName: maybe(z.string()),
  parentId: maybe(uuid),
  place: maybe(z.string()),
  address: maybe(z.string()),
  email: maybe(z.string()),
  languages: z.array(z.string()),
  replyRuleId: maybe(z.string()),
  version: z.int(),
  parent: maybe(named),
  children: z.array(named),
  officeHolders: z.array(
    z.object({
      id: uuid,
      name: z.string(),
      function: z.string(),
      fromOn: maybe(day),
      toOn: maybe(day),
      version: z.int(),
    }),
  ),
  recipients: z.array(
    z.object({
      id: uuid,
      state: z.enum(RecipientState),
      dueOn: maybe(day),
      letter: z.object({ id: uuid, subject: z.string(), sentOn: maybe(day) }),
    }),
  ),
})

const version = z.looseObject({ version: z.string(), trigger: z.string(), weight: z.enum(['binding', 'courtesy']) })

const ruleHead = {
  id: z.string(),
  name: z.string(),
  kinds: z.array(z.enum(LetterKind)),
  owedBy: z.enum(['institution', 'us']),
  versions: z.array(version),
}
export const ruleLine = z.object({ ...ruleHead, isOwn: z.boolean(), isCorrected: z.boolean() })
export const rule = z.object({
  ...ruleHead,
  reasons: z.array(z.object({ number: z.int(), reason: z.string(), memberName: z.string(), createdAt: instant })),
})

export const calendarLine = z.object({ id: z.string(), name: z.string(), isOwn: z.boolean(), corrections: z.int() })
const calendarDay = z.object({
  on: day,
  name: z.string(),
  why: maybe(z.object({ deed: z.string(), reason: z.string(), by: z.string(), at: instant })),
})
export const calendarYear = z.object({
  id: z.string(),
  name: z.string(),
  year: z.int(),
  source: z.string().nullish(),
  isListed: z.boolean(),
  days: z.array(calendarDay),
  removed: z.array(calendarDay),
})

const recountHead = {
  id: uuid,
  cause: z.string(),
  detail: z.string(),
  requestedByName: z.string(),
  createdAt: instant,
  startedAt: maybe(instant),
  finishedAt: maybe(instant),
  total: z.int(),
  done: z.int(),
  moved: z.int(),
}
export const recountLine = z.object(recountHead)
export const recount = z.object({
  ...recountHead,
  lines: z.array(
    z.object({
      recipientId: uuid,
      letterId: uuid,
      institution: z.string(),
      subject: z.string(),
      from: maybe(day),
      to: maybe(day),
    }),
  ),
})

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

export const member = z.object({
  id: uuid,
  name: z.string(),
  email: z.string(),
  role: z.enum(Role),
  joinedAt: instant,
  removedAt: maybe(instant),
  version: z.int(),
})
export const invitation = z.object({
  id: uuid,
  role: z.enum(Role),
  email: maybe(z.string()),
  createdAt: instant,
  expiresAt: instant,
})
export const invited = z.object({ id: uuid, link: maybe(z.string()) })

export const workspace = z.object({
  name: z.string(),
  slug: z.string(),
  timeZone: z.string(),
  mailNamesCases: z.boolean(),
  version: z.int(),
  createdAt: instant,
})

export const me = z.object({
  memberId: uuid,
  name: z.string(),
  role: z.enum(Role),
  workspace: z.object({ id: uuid, slug: z.string(), name: z.string(), timeZone: z.string() }),
  token: z.object({ id: uuid, scopes: z.array(z.enum(TokenScope)) }),
})

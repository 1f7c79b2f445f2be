import { z } from 'zod'
import { day, instant, maybe, named, uuid } from '@/lib/api/answers/parts'
import { LetterKind, RecipientState } from '@/prisma/generated/enums'

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

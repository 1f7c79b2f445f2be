import { z } from 'zod'
import { day, instant, maybe, named, uuid } from '@/lib/api/answers/parts'
import { CommitmentState, RecipientState, ReplyKind, StateReason } from '@/prisma/generated/enums'

const head = {
  id: uuid,
  code: z.string(),
  title: z.string(),
  question: z.string(),
  isRestricted: z.boolean(),
  openedOn: day,
  closedOn: maybe(day),
}

export const caseLine = z.object({
  ...head,
  lead: maybe(z.string()),
  letters: z.int(),
  replies: z.int(),
  /** Recipients whose due day is past and who have not answered. */
  late: z.int(),
  commitments: z.int(),
  lastType: maybe(z.string()),
  lastOn: maybe(day),
})

export const oneCase = z.object({
  ...head,
  summary: z.string(),
  sampleNote: maybe(z.string()),
  tags: z.array(z.string()),
  version: z.int(),
  lead: maybe(named),
  memberIds: z.array(uuid),
  counts: z.object({
    letters: z.int(),
    replies: z.int(),
    sources: z.int(),
    commitments: z.int(),
    documents: z.int(),
    notes: z.int(),
    followUps: z.int(),
  }),
})

export const note = z.object({
  id: uuid,
  text: z.string(),
  createdAt: instant,
  author: z.object({ name: z.string() }),
})

export const timelineEntry = z.object({
  kind: z.enum(['letter', 'reply', 'source', 'update', 'follow_up']),
  id: uuid,
  /** The commitment of an update; the record itself otherwise. */
  subjectId: uuid,
  on: day,
  title: z.string(),
  detail: z.string(),
  institutions: z.array(z.string()),
  recipients: z.int(),
  asks: z.int(),
  commitments: z.int(),
})

export const event = z.object({
  id: uuid,
  at: instant,
  type: z.string(),
  actorName: z.string(),
  caseId: maybe(uuid),
  subjectId: uuid,
  data: z.record(z.string(), z.unknown()),
})

export const found = z.object({
  kind: z.enum(['letter', 'reply', 'source', 'commitment', 'case', 'institution']),
  id: uuid,
  title: z.string(),
  reference: z.string(),
  snippet: z.string(),
  language: z.string(),
  on: maybe(day),
})

const owned = { id: uuid, caseTitle: z.string() }

export const desk = z.object({
  replies: z.array(
    z.object({
      ...owned,
      kind: z.enum(ReplyKind),
      subject: z.string(),
      receivedOn: day,
      promisedOn: maybe(day),
      institution: z.string(),
      passages: z.int(),
      by: z.string(),
    }),
  ),
  recipients: z.array(
    z.object({
      ...owned,
      letterId: uuid,
      state: z.enum(RecipientState),
      dueOn: maybe(day),
      sentOn: maybe(day),
      stateOn: maybe(day),
      institution: z.string(),
      subject: z.string(),
      owner: maybe(z.string()),
    }),
  ),
  commitments: z.array(
    z.object({
      ...owned,
      title: z.string(),
      nextCheckOn: day,
      status: z.enum(CommitmentState),
      reason: maybe(z.enum(StateReason)),
      institution: z.string(),
      owner: maybe(z.string()),
    }),
  ),
  followUps: z.array(
    z.object({ ...owned, what: z.string(), dueOn: day, assignee: maybe(z.string()), version: z.int() }),
  ),
})

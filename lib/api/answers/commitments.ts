import { z } from 'zod'
import { caseRef, day, instant, maybe, named, shortNamed, titled, uuid } from '@/lib/api/answers/parts'
import { CommitmentState, Firmness, ReplyKind, StateReason } from '@/prisma/generated/enums'

const document = z.object({
  id: uuid,
  name: z.string(),
  reply: maybe(
    z.object({ id: uuid, receivedOn: day, kind: z.enum(ReplyKind), institution: z.object({ name: z.string() }) }),
  ),
  source: maybe(z.object({ id: uuid, datedOn: day, title: z.string() })),
})

const update = {
  id: uuid,
  status: z.enum(CommitmentState),
  reason: maybe(z.enum(StateReason)),
  madeOn: day,
  note: z.string(),
  memberName: z.string(),
  sourceUrl: maybe(z.string()),
  noSourceReason: maybe(z.string()),
  sourcePassageId: maybe(uuid),
  sourceDocument: maybe(document),
  createdAt: instant,
}

const head = {
  id: uuid,
  title: z.string(),
  firmness: z.enum(Firmness),
  condition: maybe(z.string()),
  madeOn: day,
  dueOn: maybe(day),
  dueText: maybe(z.string()),
  nextCheckOn: maybe(day),
  version: z.int(),
  case: caseRef,
  owner: maybe(named),
  ask: maybe(
    z.object({ id: uuid, number: z.int(), text: z.string(), letter: z.object({ id: uuid, subject: z.string() }) }),
  ),
  institutions: z.array(z.object({ institution: shortNamed })),
  document,
}

/** The status of a commitment is that of its newest update, the only one here. */
export const commitmentLine = z.object({
  ...head,
  passage: z.object({ id: uuid, quote: z.string(), page: maybe(z.int()), paragraph: maybe(z.int()) }),
  updates: z.array(z.object(update)),
})

export const commitment = z.object({
  ...head,
  tags: z.array(z.string()),
  passage: z.object({
    id: uuid,
    quote: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    page: maybe(z.int()),
    paragraph: maybe(z.int()),
    documentId: uuid,
  }),
  repeats: maybe(titled),
  contradicts: maybe(titled),
  repeatedBy: z.array(titled),
  contradictedBy: z.array(titled),
  updates: z.array(
    z.object({
      ...update,
      withdrawsId: maybe(uuid),
      withdrawnBy: z.array(z.object({ id: uuid, madeOn: day, memberName: z.string(), note: z.string() })),
    }),
  ),
  followUps: z.array(
    z.object({
      id: uuid,
      what: z.string(),
      dueOn: day,
      doneOn: maybe(day),
      result: z.string(),
      assignee: maybe(z.object({ name: z.string() })),
    }),
  ),
})

const followUpHead = {
  id: uuid,
  what: z.string(),
  dueOn: day,
  doneOn: maybe(day),
  result: z.string(),
  everyMonths: maybe(z.int()),
  version: z.int(),
}

export const followUpLine = z.object({
  ...followUpHead,
  letterId: maybe(uuid),
  recipientId: maybe(uuid),
  replyId: maybe(uuid),
  commitmentId: maybe(uuid),
  assignee: maybe(named),
  case: caseRef,
})

export const followUp = z.object({
  ...followUpHead,
  assigneeId: maybe(uuid),
  case: titled,
  letter: maybe(z.object({ id: uuid, subject: z.string() })),
  reply: maybe(z.object({ id: uuid, subject: z.string() })),
  commitment: maybe(titled),
})

import { z } from 'zod'
import { readDocument } from '@/lib/api/answers/documents'
import { caseRef, day, instant, maybe, named, uuid } from '@/lib/api/answers/parts'
import { Channel, Outcome, RecipientState, ReplyKind, SourceKind } from '@/prisma/generated/enums'

const head = {
  id: uuid,
  kind: z.enum(ReplyKind),
  subject: z.string(),
  datedOn: maybe(day),
  receivedOn: day,
  channel: z.enum(Channel),
  theirReference: maybe(z.string()),
  promisedOn: maybe(day),
  readAt: maybe(instant),
  case: caseRef,
  institution: named,
}

export const replyLine = z.object({
  ...head,
  answers: z.array(z.object({ recipient: z.object({ id: uuid, letterId: uuid }) })),
})

const answeredAsk = z.object({
  id: uuid,
  number: z.int(),
  text: z.string(),
  outcomes: z.array(z.object({ recipientId: uuid, outcome: z.enum(Outcome) })),
})

export const reply = z.object({
  ...head,
  signatory: maybe(z.string()),
  signatoryFunction: maybe(z.string()),
  language: z.string(),
  readBy: maybe(z.object({ name: z.string() })),
  version: z.int(),
  answers: z.array(
    z.object({
      recipient: z.object({
        id: uuid,
        state: z.enum(RecipientState),
        institution: named,
        letter: z.object({ id: uuid, subject: z.string(), sentOn: maybe(day), asks: z.array(answeredAsk) }),
      }),
    }),
  ),
  documents: z.array(readDocument),
})

const sourceHead = {
  id: uuid,
  kind: z.enum(SourceKind),
  title: z.string(),
  datedOn: day,
  url: maybe(z.string()),
  language: z.string(),
  case: caseRef,
  publishers: z.array(z.object({ institution: named })),
}

export const sourceLine = z.object(sourceHead)
export const source = z.object({ ...sourceHead, version: z.int(), documents: z.array(readDocument) })

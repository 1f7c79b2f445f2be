import { z } from 'zod'
import { readDocument } from '@/lib/api/answers/documents'
import { caseRef, day, file, instant, maybe, named, shortNamed, uuid } from '@/lib/api/answers/parts'
import { writtenLanguages } from '@/lib/i18n/written-languages'
import { grades } from '@/lib/silence/write-chaser'
import { Channel, LetterKind, Outcome, RecipientState, ReplyKind } from '@/prisma/generated/enums'

const head = { id: uuid, kind: z.enum(LetterKind), subject: z.string(), sentOn: maybe(day), channel: z.enum(Channel) }

export const letterLine = z.object({
  ...head,
  case: caseRef,
  recipients: z.array(
    z.object({
      id: uuid,
      state: z.enum(RecipientState),
      dueOn: maybe(day),
      addressee: maybe(z.string()),
      institution: z.object({ name: z.string(), shortName: maybe(z.string()) }),
    }),
  ),
  asks: z.int(),
  signatories: z.int(),
})

const recipientDays = {
  stateOn: maybe(day),
  sentOn: maybe(day),
  deliveredOn: maybe(day),
  receivedOn: maybe(day),
  registeredOn: maybe(day),
  promisedOn: maybe(day),
  dueOn: maybe(day),
  dueRuleId: maybe(z.string()),
  dueByHand: z.boolean(),
}

export const letter = z.object({
  ...head,
  datedOn: maybe(day),
  language: z.string(),
  ourReference: maybe(z.string()),
  version: z.int(),
  case: caseRef,
  createdBy: z.object({ name: z.string() }),
  signatories: z.array(z.object({ organisation: named })),
  recipients: z.array(
    z.object({
      id: uuid,
      state: z.enum(RecipientState),
      addressee: maybe(z.string()),
      ...recipientDays,
      institution: shortNamed,
      replies: z.array(z.object({ reply: z.object({ id: uuid, kind: z.enum(ReplyKind), receivedOn: day }) })),
      documents: z.array(file),
    }),
  ),
  asks: z.array(
    z.object({
      id: uuid,
      number: z.int(),
      text: z.string(),
      outcomes: z.array(
        z.object({
          id: uuid,
          recipientId: uuid,
          outcome: z.enum(Outcome),
          replyId: maybe(uuid),
          passageId: maybe(uuid),
        }),
      ),
    }),
  ),
  documents: z.array(readDocument),
  events: z.array(z.object({ id: uuid, at: instant, type: z.string(), actorName: z.string(), subjectId: uuid })),
})

export const recipient = z.object({
  id: uuid,
  state: z.enum(RecipientState),
  addressee: maybe(z.string()),
  ...recipientDays,
  dueRuleVersion: maybe(z.string()),
  ownerId: maybe(uuid),
  version: z.int(),
  institution: named,
  documents: z.array(file),
  letter: z.object({ id: uuid, subject: z.string(), kind: z.enum(LetterKind), sentOn: maybe(day) }),
})

/** A due day with its why: the rule, each day counted, each skipped, and how it moved. `due` is null where nothing is. */
export const dueExplained = z.object({
  due: maybe(
    z.object({
      dueOn: day,
      ruleId: z.string(),
      ruleVersion: z.string(),
      calendarId: maybe(z.string()),
      triggerOn: day,
      counted: z.array(day),
      skipped: z.array(z.object({ on: day, why: z.string(), name: z.string().optional() })),
      yearsWithoutList: z.array(z.int()),
      rolledFrom: maybe(day),
      steps: z.array(z.object({ why: z.string(), dueOn: day })),
    }),
  ),
  why: maybe(z.string()),
  source: maybe(z.object({ label: z.string(), url: z.string().optional() })),
  days: z.object({
    sentOn: maybe(day),
    deliveredOn: maybe(day),
    receivedOn: maybe(day),
    registeredOn: maybe(day),
  }),
  byHandOn: maybe(day),
  clock: z.array(
    z.object({
      id: uuid,
      kind: z.string(),
      on: day,
      reason: z.string(),
      untilOn: maybe(day),
      withdrawsId: maybe(uuid),
    }),
  ),
  moves: z.array(z.object({ id: uuid, at: instant, actorName: z.string(), data: z.record(z.string(), z.unknown()) })),
})

/** By when a letter would have to be answered, and the term that this follows from; nulls where nothing is due. */
export const foreseenDue = z.object({
  dueOn: maybe(day),
  term: maybe(z.object({ unit: z.string(), count: z.int() })),
})

/** The draft of a letter about what is not answered. `isSilent`: no answer is on record, which can be certified. */
export const chaser = z.object({
  isSilent: z.boolean(),
  daysSilent: maybe(z.int()),
  language: z.enum(writtenLanguages),
  grade: z.enum(grades),
  subject: z.string(),
  text: z.string(),
  asks: z.array(z.string()),
})

import 'server-only'
import { updateFields } from '@/lib/commitments/update-fields'
import type { Prisma } from '@/lib/db'
import { institutionFields } from '@/lib/institutions/institution-fields'
import { clockTermFields } from '@/lib/letters/clock-lines'
import { recipientFields } from '@/lib/letters/recipient-fields'

const named = { select: { name: true } } as const

const institution = {
  select: {
    ...institutionFields,
    parent: named,
  },
} as const

export const file = {
  id: true,
  parentId: true,
  position: true,
  name: true,
  mediaType: true,
  sizeBytes: true,
  sha256: true,
  role: true,
  createdAt: true,
  erasure: { select: { createdAt: true, reason: true } },
  texts: { orderBy: { version: 'desc' }, take: 1, select: { text: true, version: true } },
} satisfies Prisma.DocumentSelect

const files = {
  orderBy: [{ position: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  select: file,
} satisfies Prisma.Letter$documentsArgs

export const letter = {
  id: true,
  kind: true,
  subject: true,
  datedOn: true,
  sentOn: true,
  channel: true,
  language: true,
  ourReference: true,
  signatories: { orderBy: { position: 'asc' }, select: { organisation: named } },
  documents: files,
  recipients: {
    orderBy: { position: 'asc' },
    select: {
      ...recipientFields,
      dueRuleVersion: true,
      dueCalendar: true,
      institution,
      documents: files,
      replies: {
        orderBy: [{ reply: { receivedOn: 'asc' } }, { replyId: 'asc' }],
        select: { reply: { select: { id: true, kind: true, receivedOn: true } } },
      },
      clockEvents: {
        orderBy: [{ on: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
        select: clockTermFields,
      },
    },
  },
  asks: {
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      text: true,
      outcomes: {
        orderBy: { recipient: { position: 'asc' } },
        select: { recipientId: true, outcome: true, replyId: true },
      },
    },
  },
} satisfies Prisma.LetterSelect

export const reply = {
  id: true,
  kind: true,
  subject: true,
  datedOn: true,
  receivedOn: true,
  promisedOn: true,
  channel: true,
  language: true,
  theirReference: true,
  signatory: true,
  signatoryFunction: true,
  institution,
  documents: files,
  answers: {
    orderBy: [
      { recipient: { letter: { sentOn: 'asc' } } },
      { recipient: { letterId: 'asc' } },
      { recipient: { position: 'asc' } },
    ],
    select: { recipientId: true, recipient: { select: { letterId: true } } },
  },
} satisfies Prisma.ReplySelect

export const source = {
  id: true,
  kind: true,
  title: true,
  datedOn: true,
  url: true,
  language: true,
  publishers: { orderBy: { position: 'asc' }, select: { institution } },
  documents: files,
} satisfies Prisma.SourceSelect

const passage = {
  select: {
    documentId: true,
    textVersion: true,
    ranges: true,
    quote: true,
    prefix: true,
    suffix: true,
    page: true,
    paragraph: true,
    start: true,
  },
} as const
const owner = { select: { replyId: true, sourceId: true, letterId: true } } as const

export const commitment = {
  id: true,
  title: true,
  firmness: true,
  condition: true,
  madeOn: true,
  dueOn: true,
  dueText: true,
  nextCheckOn: true,
  repeatsId: true,
  tags: true,
  passage,
  document: owner,
  ask: { select: { number: true, letterId: true } },
  institutions: { orderBy: { position: 'asc' }, select: { institution } },
  updates: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      ...updateFields,
      withdrawsId: true,
      sourceDocument: owner,
      sourcePassage: passage,
      withdrawnBy: { take: 1, select: { madeOn: true } },
    },
  },
} satisfies Prisma.CommitmentSelect

export const claim = {
  id: true,
  summary: true,
  finding: true,
  passage,
  document: owner,
  institution,
} satisfies Prisma.ClaimSelect
export const reference = {
  id: true,
  citation: true,
  url: true,
  passage,
  document: owner,
} satisfies Prisma.ReferenceSelect
export const followUp = {
  id: true,
  what: true,
  dueOn: true,
  doneOn: true,
  result: true,
  letterId: true,
  recipientId: true,
  replyId: true,
  commitmentId: true,
  assignee: named,
} satisfies Prisma.FollowUpSelect

export type ChosenFile = Prisma.DocumentGetPayload<{ select: typeof file }>
export type ChosenLetter = Prisma.LetterGetPayload<{ select: typeof letter }>
export type ChosenReply = Prisma.ReplyGetPayload<{ select: typeof reply }>
export type ChosenSource = Prisma.SourceGetPayload<{ select: typeof source }>
export type ChosenCommitment = Prisma.CommitmentGetPayload<{ select: typeof commitment }>
export type ChosenClaim = Prisma.ClaimGetPayload<{ select: typeof claim }>
export type ChosenReference = Prisma.ReferenceGetPayload<{ select: typeof reference }>
export type ChosenFollowUp = Prisma.FollowUpGetPayload<{ select: typeof followUp }>

import 'server-only'
import type { Prisma, Tx } from '@/lib/db'
import type { ChosenItems } from '@/lib/exports/schema'

const named = { select: { name: true } } as const

const file = {
  id: true,
  name: true,
  mediaType: true,
  sizeBytes: true,
  sha256: true,
  role: true,
  createdAt: true,
  texts: { orderBy: { version: 'desc' }, take: 1, select: { text: true } },
} satisfies Prisma.DocumentSelect

const files = {
  orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
  select: file,
} satisfies Prisma.Letter$documentsArgs

const letter = {
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
      id: true,
      addressee: true,
      state: true,
      stateOn: true,
      deliveredOn: true,
      receivedOn: true,
      registeredOn: true,
      promisedOn: true,
      dueOn: true,
      dueRuleId: true,
      institution: named,
      documents: files,
      replies: { select: { reply: { select: { id: true, kind: true, receivedOn: true } } } },
    },
  },
  asks: {
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      text: true,
      outcomes: { select: { recipientId: true, outcome: true, replyId: true } },
    },
  },
} satisfies Prisma.LetterSelect

const reply = {
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
  institution: named,
  documents: files,
  answers: { select: { recipientId: true, recipient: { select: { letterId: true } } } },
} satisfies Prisma.ReplySelect

const source = {
  id: true,
  kind: true,
  title: true,
  datedOn: true,
  url: true,
  language: true,
  publishers: { orderBy: { position: 'asc' }, select: { institution: named } },
  documents: files,
} satisfies Prisma.SourceSelect

const passage = { select: { quote: true, page: true, paragraph: true, start: true } } as const
const owner = { select: { replyId: true, sourceId: true, letterId: true } } as const

const commitment = {
  id: true,
  title: true,
  firmness: true,
  condition: true,
  madeOn: true,
  dueOn: true,
  dueText: true,
  nextCheckOn: true,
  repeatsId: true,
  passage,
  document: owner,
  ask: { select: { number: true, letterId: true } },
  institutions: { orderBy: { position: 'asc' }, select: { institution: named } },
  updates: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      status: true,
      reason: true,
      madeOn: true,
      note: true,
      memberName: true,
      sourceUrl: true,
      noSourceReason: true,
      withdrawsId: true,
      sourceDocument: owner,
      sourcePassage: passage,
      withdrawnBy: { take: 1, select: { madeOn: true } },
    },
  },
} satisfies Prisma.CommitmentSelect

const claim = {
  id: true,
  summary: true,
  finding: true,
  passage,
  document: owner,
  institution: named,
} satisfies Prisma.ClaimSelect
const reference = { id: true, citation: true, url: true, passage, document: owner } satisfies Prisma.ReferenceSelect
const followUp = {
  id: true,
  what: true,
  dueOn: true,
  doneOn: true,
  result: true,
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

/** Everything that was ticked, of one case, in the order in which a history tells it. */
export async function selectChosen(tx: Tx, workspaceId: string, caseId: string, chosen: ChosenItems) {
  const of = (ids: string[]) => ({ workspaceId, caseId, id: { in: ids } })
  const join = { relationLoadStrategy: 'join' } as const
  return {
    letters: await tx.letter.findMany({
      ...join,
      where: { ...of(chosen.letters), sentOn: { not: null } },
      orderBy: [{ sentOn: 'asc' }, { id: 'asc' }],
      select: letter,
    }),
    replies: await tx.reply.findMany({
      ...join,
      where: of(chosen.replies),
      orderBy: [{ receivedOn: 'asc' }, { id: 'asc' }],
      select: reply,
    }),
    sources: await tx.source.findMany({
      ...join,
      where: of(chosen.sources),
      orderBy: [{ datedOn: 'asc' }, { id: 'asc' }],
      select: source,
    }),
    commitments: await tx.commitment.findMany({
      ...join,
      where: of(chosen.commitments),
      orderBy: [{ madeOn: 'asc' }, { id: 'asc' }],
      select: commitment,
    }),
    claims: await tx.claim.findMany({ ...join, where: of(chosen.claims), orderBy: { id: 'asc' }, select: claim }),
    references: await tx.reference.findMany({
      ...join,
      where: of(chosen.references),
      orderBy: { id: 'asc' },
      select: reference,
    }),
    followUps: await tx.followUp.findMany({
      ...join,
      where: of(chosen.followUps),
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      select: followUp,
    }),
  }
}

export type Chosen = Awaited<ReturnType<typeof selectChosen>>

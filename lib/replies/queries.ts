import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Prisma, type Tx } from '@/lib/db'
import { readingDocument } from '@/lib/documents/reading-document'

const replyPage = {
  id: true,
  caseId: true,
  kind: true,
  subject: true,
  datedOn: true,
  receivedOn: true,
  channel: true,
  theirReference: true,
  signatory: true,
  signatoryFunction: true,
  language: true,
  promisedOn: true,
  readAt: true,
  readBy: { select: { name: true } },
  version: true,
  case: { select: { id: true, code: true, title: true, sampleNote: true } },
  institution: { select: { id: true, name: true } },
  answers: {
    select: {
      recipient: {
        select: {
          id: true,
          state: true,
          institution: { select: { id: true, name: true } },
          letter: {
            select: {
              id: true,
              subject: true,
              sentOn: true,
              asks: {
                orderBy: { number: 'asc' },
                select: {
                  id: true,
                  number: true,
                  text: true,
                  outcomes: { select: { recipientId: true, outcome: true } },
                },
              },
            },
          },
        },
      },
    },
  },
  documents: { orderBy: [{ position: 'asc' }, { createdAt: 'asc' }], select: readingDocument },
} satisfies Prisma.ReplySelect

export type ReplyPage = Prisma.ReplyGetPayload<{ select: typeof replyPage }>

/** A reply with its documents, texts, passages and the asks it may answer, and who can follow a commitment. */
export async function getReplyPage(
  actor: Actor,
  id: string,
): Promise<{ reply: ReplyPage; members: { id: string; name: string }[] } | null> {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const reply = await tx.reply.findUnique({
      where: { workspaceId_id: { workspaceId, id } },
      relationLoadStrategy: 'join',
      select: replyPage,
    })
    const members = await selectMembers(tx, workspaceId)
    return reply && { reply, members }
  })
}

const selectMembers = (tx: Tx, workspaceId: string) =>
  tx.member.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })

const answerable = {
  id: true,
  subject: true,
  kind: true,
  sentOn: true,
  caseId: true,
  recipients: {
    orderBy: { position: 'asc' },
    select: { id: true, state: true, addressee: true, institution: { select: { id: true, name: true } } },
  },
} satisfies Prisma.LetterSelect

export type AnswerableLetter = Prisma.LetterGetPayload<{ select: typeof answerable }>

/** Sent letters that a reply may answer, newest first: those of a case, or of the workspace when none is chosen. */
const selectAnswerable = (tx: Tx, workspaceId: string, caseId: string | null, letterId: string | null) =>
  tx.letter.findMany({
    where: {
      workspaceId,
      sentOn: { not: null },
      ...(caseId ? { caseId } : {}),
      ...(letterId && !caseId ? { id: letterId } : {}),
    },
    relationLoadStrategy: 'join',
    orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
    take: 100,
    select: answerable,
  })

/** What the form needs to record or correct a reply: open cases, letters that it may answer, institutions by name. */
export async function getReplyForm(actor: Actor, chosen: { caseId: string | null; letterId: string | null }) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const letters = await selectAnswerable(tx, workspaceId, chosen.caseId, chosen.letterId)
    const cases = await tx.case.findMany({
      where: { workspaceId, closedOn: null },
      orderBy: [{ openedOn: 'desc' }, { id: 'desc' }],
      take: 500,
      select: { id: true, code: true, title: true },
    })
    const institutions = await tx.institution.findMany({
      where: { workspaceId },
      orderBy: { name: 'asc' },
      take: 1000,
      select: { name: true },
    })
    return { letters, cases, institutions: institutions.map(({ name }) => name) }
  })
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Prisma } from '@/lib/db'
import { whoFollows } from '@/lib/cases/who-follows'
import { erasureNote } from '@/lib/documents/erasure-note'
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
  erasure: erasureNote,
  readBy: { select: { name: true } },
  version: true,
  case: { select: { id: true, code: true, title: true, sampleNote: true, sampleUntil: true } },
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

/** A reply with its documents, texts, passages and the asks it may answer; null when missing or foreign. One statement. */
export const getReply = (actor: Actor, id: string): Promise<ReplyPage | null> =>
  readRecord(actor, (tx) =>
    tx.reply.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      relationLoadStrategy: 'join',
      select: replyPage,
    }),
  )

const whole = {
  ...replyPage,
  case: { select: { ...replyPage.case.select, workspace: whoFollows } },
} satisfies Prisma.ReplySelect

/** The same, and who can follow a commitment. One statement. */
export async function getReplyPage(
  actor: Actor,
  id: string,
): Promise<{ reply: ReplyPage; members: { id: string; name: string }[] } | null> {
  const found = await readRecord(actor, (tx) =>
    tx.reply.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      relationLoadStrategy: 'join',
      select: whole,
    }),
  )
  return found && { reply: found, members: found.case.workspace.members }
}

/** A letter as forms offer it, with whom it went to. */
export const answerable = {
  id: true,
  subject: true,
  kind: true,
  sentOn: true,
  caseId: true,
  case: { select: { id: true, code: true } },
  recipients: {
    orderBy: { position: 'asc' },
    select: { id: true, state: true, addressee: true, institution: { select: { id: true, name: true } } },
  },
} satisfies Prisma.LetterSelect

export type AnswerableLetter = Prisma.LetterGetPayload<{ select: typeof answerable }>

/** Which case's letters: of a letter that was named its own case's, and itself where another case was chosen. */
function within(caseId: string | null, letterId: string | null): Prisma.LetterWhereInput {
  if (caseId && letterId) return { OR: [{ caseId }, { id: letterId }] }
  if (caseId) return { caseId }
  return letterId ? { case: { letters: { some: { id: letterId } } } } : {}
}

/** The sent letters that a reply may answer: of a case or that of a letter, else of the workspace; the newest hundred. */
export const answerableLetters = ({ workspaceId, caseId, letterId }: Answering) =>
  ({
    where: { workspaceId, sentOn: { not: null }, ...within(caseId, letterId) },
    relationLoadStrategy: 'join',
    orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
    take: 100,
    select: answerable,
  }) satisfies Prisma.LetterFindManyArgs

type Answering = { workspaceId: string; caseId: string | null; letterId: string | null }

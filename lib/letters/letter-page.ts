import 'server-only'
import type { Prisma, Tx } from '@/lib/db'
import { erasureNote } from '@/lib/documents/erasure-note'
import { readingDocument } from '@/lib/documents/reading-document'
import { recipientFields } from '@/lib/letters/recipient-fields'

/** Everything that the page of a letter shows of it. */
export const letterPage = {
  id: true,
  caseId: true,
  kind: true,
  subject: true,
  datedOn: true,
  sentOn: true,
  channel: true,
  language: true,
  ourReference: true,
  erasure: erasureNote,
  version: true,
  createdBy: { select: { name: true } },
  case: { select: { id: true, code: true, title: true, sampleNote: true, sampleUntil: true } },
  signatories: { orderBy: { position: 'asc' }, select: { organisation: { select: { id: true, name: true } } } },
  recipients: {
    orderBy: { position: 'asc' },
    select: {
      ...recipientFields,
      institution: { select: { id: true, name: true, shortName: true } },
      replies: { select: { reply: { select: { id: true, kind: true, receivedOn: true } } } },
      documents: { select: { id: true, name: true, sizeBytes: true, sha256: true, erasureId: true } },
    },
  },
  asks: {
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      text: true,
      outcomes: { select: { id: true, recipientId: true, outcome: true, replyId: true, passageId: true } },
    },
  },
  documents: { orderBy: [{ position: 'asc' }, { createdAt: 'asc' }], select: readingDocument },
} satisfies Prisma.LetterSelect

export type LetterRow = Prisma.LetterGetPayload<{ select: typeof letterPage }>

/** What was done to a letter, its recipients, its asks and its documents: the newest hundred lines. */
export const selectHistory = (tx: Tx, workspaceId: string, letter: LetterRow) => {
  const hanging = letter.recipients.flatMap(({ id, documents }) => [id, ...documents.map((document) => document.id)])
  const outcomes = letter.asks.flatMap((ask) => ask.outcomes.map(({ id }) => id))
  const subjects = [letter.id, ...hanging, ...outcomes, ...letter.documents.map(({ id }) => id)]
  return tx.event.findMany({
    where: { workspaceId, subjectId: { in: subjects }, caseId: letter.caseId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true, at: true, type: true, actorName: true, subjectId: true },
  })
}

import 'server-only'
import { nullableDayOf, type Day } from '@/lib/dates'
import type { Prisma, Tx } from '@/lib/db'
import { keyOf, listed, type Known } from '@/lib/imports/sheet/plan/known'
import type { LetterRef, RecipientRef, ReplyRef } from '@/lib/imports/sheet/plan/refs'

const noDocuments = { documents: [], isNew: false } as const

const letterFields = {
  id: true,
  caseId: true,
  kind: true,
  channel: true,
  subject: true,
  sentOn: true,
  asks: { select: { id: true, number: true } },
  recipients: { select: { id: true, institutionId: true, addressee: true, state: true } },
  _count: { select: { documents: true } },
} satisfies Prisma.LetterSelect

/** Letters that were sent on one of the days, and all drafts. */
export async function knownLetters(tx: Tx, workspaceId: string, days: Date[]): Promise<Known['letters']> {
  const rows = await tx.letter.findMany({
    relationLoadStrategy: 'join',
    where: { workspaceId, OR: [{ sentOn: { in: days } }, { sentOn: null }] },
    orderBy: { id: 'asc' },
    select: letterFields,
  })
  return listed(
    rows.map(({ recipients, subject, _count, ...row }) => {
      const sentOn = nullableDayOf(row.sentOn)
      const letter: LetterRef = {
        ...row,
        ...noDocuments,
        documents: [],
        table: 'letter',
        sentOn,
        on: sentOn,
        institutions: [],
        documentCount: _count.documents,
        recipients: [],
      }
      letter.recipients = recipients.map(({ addressee, ...one }): RecipientRef => ({
        ...one,
        letter,
        addressee: addressee ?? '',
        isNew: false,
        isStateGiven: false,
      }))
      return [keyOf(row.caseId, subject, sentOn), letter]
    }),
  )
}

/** Replies that were received on one of the days. */
export async function knownReplies(tx: Tx, workspaceId: string, days: Date[]): Promise<Known['replies']> {
  const rows = await tx.reply.findMany({
    relationLoadStrategy: 'join',
    where: { workspaceId, receivedOn: { in: days } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      caseId: true,
      kind: true,
      institutionId: true,
      receivedOn: true,
      datedOn: true,
      institution: { select: { name: true } },
      answers: { select: { recipientId: true } },
      _count: { select: { documents: true } },
    },
  })
  return listed(
    rows.map(({ institutionId, institution, answers, _count, receivedOn, datedOn, ...row }) => {
      const day = nullableDayOf(receivedOn) as Day
      const reply: ReplyRef = {
        ...row,
        ...noDocuments,
        documents: [],
        table: 'reply',
        receivedOn: day,
        on: nullableDayOf(datedOn) ?? day,
        institutions: [institution.name],
        documentCount: _count.documents,
        answers: new Set(answers.map(({ recipientId }) => recipientId)),
      }
      return [keyOf(row.caseId, institutionId, day), reply]
    }),
  )
}

/** Sources of one of the days. */
export async function knownSources(tx: Tx, workspaceId: string, days: Date[]): Promise<Known['sources']> {
  const rows = await tx.source.findMany({
    where: { workspaceId, datedOn: { in: days } },
    orderBy: { id: 'asc' },
    select: { id: true, caseId: true, title: true, datedOn: true, _count: { select: { documents: true } } },
  })
  return listed(
    rows.map(({ title, datedOn, _count, ...row }) => {
      const on = nullableDayOf(datedOn)
      return [
        keyOf(row.caseId, title, on),
        {
          ...row,
          ...noDocuments,
          documents: [],
          table: 'source',
          on,
          institutions: [],
          documentCount: _count.documents,
        },
      ]
    }),
  )
}

/** Commitments that were made on one of the days, with the updates they have. */
export async function knownCommitments(tx: Tx, workspaceId: string, days: Date[]): Promise<Known['commitments']> {
  const rows = await tx.commitment.findMany({
    relationLoadStrategy: 'join',
    where: { workspaceId, madeOn: { in: days } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      caseId: true,
      title: true,
      madeOn: true,
      documentId: true,
      updates: { select: { status: true, madeOn: true, note: true } },
    },
  })
  return listed(
    rows.map(({ title, madeOn, updates, ...row }) => [
      keyOf(row.caseId, title, nullableDayOf(madeOn)),
      {
        ...row,
        isNew: false,
        hasUpdates: true,
        updates: new Set(updates.map((one) => keyOf(one.status, nullableDayOf(one.madeOn), one.note))),
      },
    ]),
  )
}

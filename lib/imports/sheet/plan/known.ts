import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nullableDayOf, type Day } from '@/lib/dates'
import type { Prisma, Tx } from '@/lib/db'
import { nameKey } from '@/lib/institutions/find-by-name'
import type {
  CaseRef,
  CommitmentRef,
  InstitutionRef,
  LetterRef,
  RecipientRef,
  ReplyRef,
  SourceRef,
} from '@/lib/imports/sheet/plan/refs'

/** What is on the record already, by what rows are recognised by. Equal ones stand in a list: each is met once. */
export type Known = {
  institutions: Map<string, InstitutionRef>
  organisations: Map<string, string>
  cases: Map<string, CaseRef>
  members: Map<string, string>
  letters: Map<string, LetterRef[]>
  replies: Map<string, ReplyRef[]>
  sources: Map<string, SourceRef[]>
  commitments: Map<string, CommitmentRef[]>
  followUps: Map<string, { id: string; isNew: boolean }[]>
}

export const keyOf = (...parts: (string | null)[]): string =>
  parts.map((part) => (part ?? '').trim().replace(/\s+/g, ' ').toLowerCase()).join('\u0001')

const listed = <T>(pairs: [string, T][]): Map<string, T[]> =>
  new Map([...Map.groupBy(pairs, ([key]) => key)].map(([key, group]) => [key, group.map(([, value]) => value)]))

const noDocuments = { documents: [], isNew: false } as const

async function knownInstitutions(tx: Tx, workspaceId: string): Promise<Known['institutions']> {
  const rows = await tx.institution.findMany({
    where: { workspaceId },
    select: { id: true, name: true, shortName: true },
  })
  const known: Known['institutions'] = new Map()
  const add = (key: string, { id, name }: { id: string; name: string }) => {
    if (!known.has(key)) known.set(key, { id, name, isNew: false })
  }
  for (const row of rows) add(nameKey(row.name), row)
  for (const row of rows) if (row.shortName) add(nameKey(row.shortName), row)
  return known
}

async function knownCases(tx: Tx, workspaceId: string): Promise<Known['cases']> {
  const rows = await tx.case.findMany({
    where: { workspaceId },
    select: { id: true, code: true, title: true },
    orderBy: { createdAt: 'asc' },
  })
  const known: Known['cases'] = new Map()
  for (const { id, title } of rows) known.set(keyOf('title', title), { id, isNew: false })
  for (const { id, code } of rows) known.set(keyOf('code', code), { id, isNew: false })
  return known
}

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

async function knownLetters(tx: Tx, workspaceId: string, days: Date[]): Promise<Known['letters']> {
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

async function knownReplies(tx: Tx, workspaceId: string, days: Date[]): Promise<Known['replies']> {
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

async function knownSources(tx: Tx, workspaceId: string, days: Date[]): Promise<Known['sources']> {
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

async function knownCommitments(tx: Tx, workspaceId: string, days: Date[]): Promise<Known['commitments']> {
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

/** Reads what rows of these days can meet on the record. `days` are all days that the file names, and today. */
export async function readKnown(tx: Tx, actor: Actor, days: readonly Day[]): Promise<Known> {
  const { workspaceId } = actor
  const dates = days.map((day) => new Date(`${day}T00:00:00Z`))
  const organisations = await tx.organisation.findMany({ where: { workspaceId }, select: { id: true, name: true } })
  const members = await tx.member.findMany({
    where: { workspaceId, removedAt: null },
    select: { id: true, name: true, email: true },
  })
  const followUps = await tx.followUp.findMany({
    where: { workspaceId, dueOn: { in: dates } },
    select: { id: true, caseId: true, what: true, dueOn: true },
  })
  return {
    institutions: await knownInstitutions(tx, workspaceId),
    organisations: new Map(organisations.map(({ id, name }) => [name, id])),
    cases: await knownCases(tx, workspaceId),
    members: new Map(
      members.flatMap(
        ({ id, name, email }) =>
          [
            [keyOf(name), id],
            [keyOf(email), id],
          ] as const,
      ),
    ),
    letters: await knownLetters(tx, workspaceId, dates),
    replies: await knownReplies(tx, workspaceId, dates),
    sources: await knownSources(tx, workspaceId, dates),
    commitments: await knownCommitments(tx, workspaceId, dates),
    followUps: listed(
      followUps.map(({ id, caseId, what, dueOn }) => [keyOf(caseId, what, nullableDayOf(dueOn)), { id, isNew: false }]),
    ),
  }
}

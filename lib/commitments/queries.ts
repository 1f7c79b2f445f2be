import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { caseDocuments, type CaseDocument } from '@/lib/commitments/case-documents'
import type { CommitmentFilter } from '@/lib/commitments/filter'
import { newestUpdate } from '@/lib/commitments/newest-update'
import { selectCommitmentIds, type CommitmentCursor } from '@/lib/commitments/select-page'
import { selectFilterOptions } from '@/lib/commitments/select-filter-options'
import { updateFields } from '@/lib/commitments/update-fields'
import type { Day } from '@/lib/dates'
import { Prisma, readRecord, type Tx } from '@/lib/db'

const pageSize = 50

const documentOwner = {
  id: true,
  name: true,
  reply: { select: { id: true, receivedOn: true, kind: true, institution: { select: { name: true } } } },
  source: { select: { id: true, datedOn: true, title: true } },
} satisfies Prisma.DocumentSelect

const updateSource = {
  ...updateFields,
  sourcePassageId: true,
  sourcePassage: { select: { id: true, quote: true } },
  sourceDocument: { select: documentOwner },
  createdAt: true,
} satisfies Prisma.CommitmentUpdateSelect

const line = {
  id: true,
  title: true,
  firmness: true,
  condition: true,
  madeOn: true,
  dueOn: true,
  dueText: true,
  nextCheckOn: true,
  version: true,
  case: { select: { id: true, code: true, title: true } },
  owner: { select: { id: true, name: true } },
  ask: { select: { id: true, number: true, text: true, letter: { select: { id: true, subject: true } } } },
  institutions: {
    orderBy: { position: 'asc' },
    select: { institution: { select: { id: true, name: true, shortName: true } } },
  },
  passage: { select: { id: true, quote: true, page: true, paragraph: true } },
  document: { select: documentOwner },
  updates: { ...newestUpdate, select: updateSource },
} satisfies Prisma.CommitmentSelect

export type CommitmentLine = Prisma.CommitmentGetPayload<{ select: typeof line }>

/**
 * One page of commitments across cases, and what its filters can offer, in three statements. One line more than a page
 * comes back when there are more.
 */
export async function listCommitments(
  actor: Actor,
  filter: CommitmentFilter,
  given: { today: Day; after: CommitmentCursor | null; openId: string | null },
) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const ids = await selectCommitmentIds(tx, workspaceId, filter, { ...given, limit: pageSize + 1 })
    const lines = await tx.commitment.findMany({
      where: { workspaceId, id: { in: ids.map(({ id }) => id) } },
      relationLoadStrategy: 'join',
      select: line,
    })
    const options = await selectFilterOptions(tx, actor, filter, given.openId)
    const place = new Map(ids.map(({ id }, index) => [id, index]))
    lines.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    return { lines: lines.slice(0, pageSize), hasMore: lines.length > pageSize, options }
  })
}

export const commitmentWhole = {
  ...line,
  document: {
    select: {
      ...documentOwner,
      reply: { select: { ...documentOwner.reply.select, signatory: true, signatoryFunction: true } },
    },
  },
  institutions: {
    orderBy: { position: 'asc' },
    select: {
      institution: {
        select: {
          id: true,
          name: true,
          shortName: true,
          officeHolders: { take: 200, select: { name: true, function: true, fromOn: true, toOn: true } },
        },
      },
    },
  },
  repeats: { select: { id: true, title: true } },
  contradicts: { select: { id: true, title: true } },
  repeatedBy: { orderBy: { madeOn: 'asc' }, take: 50, select: { id: true, title: true } },
  contradictedBy: { orderBy: { madeOn: 'asc' }, take: 50, select: { id: true, title: true } },
  tags: true,
  passage: {
    select: { id: true, quote: true, prefix: true, suffix: true, page: true, paragraph: true, documentId: true },
  },
  updates: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      ...updateSource,
      withdrawsId: true,
      withdrawnBy: { select: { id: true, madeOn: true, memberName: true, note: true } },
    },
  },
  followUps: {
    orderBy: { dueOn: 'asc' },
    select: { id: true, what: true, dueOn: true, doneOn: true, result: true, assignee: { select: { name: true } } },
  },
} satisfies Prisma.CommitmentSelect

export type CommitmentPage = Prisma.CommitmentGetPayload<{ select: typeof commitmentWhole }>

/**
 * A commitment with its whole history, the members who can own it, and what it may repeat; null when missing or foreign.
 * Three statements.
 */
export async function getCommitment(actor: Actor, id: string) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const commitment = await tx.commitment.findUnique({
      where: { workspaceId_id: { workspaceId, id } },
      relationLoadStrategy: 'join',
      select: commitmentWhole,
    })
    if (!commitment) return null
    const [around] = await tx.$queryRaw<{ documents: CaseDocument[]; members: { id: string; name: string }[] }[]>`
      SELECT ${caseDocuments(workspaceId, Prisma.sql`${commitment.case.id}::uuid`)} AS documents,
        (SELECT COALESCE(json_agg(m), '[]') FROM (SELECT "id", "name" FROM "Member"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "removedAt" IS NULL ORDER BY "name") m) AS members`
    return {
      ...commitment,
      documents: around?.documents ?? [],
      members: around?.members ?? [],
      earlier: await selectEarlier(tx, workspaceId, commitment),
    }
  })
}

/** What the same institutions said before, in any case: what this one may repeat or contradict. */
const selectEarlier = (tx: Tx, workspaceId: string, { id, madeOn, institutions }: CommitmentPage) =>
  tx.commitment.findMany({
    where: {
      workspaceId,
      id: { not: id },
      madeOn: { lte: madeOn },
      institutions: { some: { workspaceId, institutionId: { in: institutions.map((one) => one.institution.id) } } },
    },
    orderBy: [{ madeOn: 'desc' }, { id: 'desc' }],
    take: 200,
    select: { id: true, title: true, madeOn: true, case: { select: { code: true } } },
  })

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nullableDayOf } from '@/lib/dates'
import { readRecord, type Prisma } from '@/lib/db'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { commitment } from '@/lib/exports/chosen-fields'
import type { Labels } from '@/lib/exports/number-exhibits'
import { mayExportCase } from '@/lib/exports/policy'
import type { RecordRow } from '@/lib/exports/record-columns'
import { commitmentRow } from '@/lib/exports/records/commitment-rows'

const named = {
  select: {
    replyId: true,
    sourceId: true,
    letterId: true,
    reply: { select: { receivedOn: true, institution: { select: { name: true } } } },
    source: { select: { title: true, datedOn: true } },
    letter: { select: { subject: true, datedOn: true } },
  },
} as const

const fields = {
  ...commitment,
  case: { select: { code: true } },
  ask: { select: { number: true, letterId: true, letter: { select: { subject: true, datedOn: true } } } },
  document: named,
  updates: { ...commitment.updates, select: { ...commitment.updates.select, sourceDocument: named } },
} satisfies Prisma.CommitmentSelect

type Listed = Prisma.CommitmentGetPayload<{ select: typeof fields }>
type Named = Listed['document']

const keyOf = ({ replyId, sourceId, letterId }: Pick<Named, 'replyId' | 'sourceId' | 'letterId'>) =>
  replyId ?? sourceId ?? letterId ?? ''

function nameOf({ reply, source, letter }: Named): string {
  const name = reply?.institution.name ?? source?.title ?? letter?.subject
  const on = nullableDayOf(reply?.receivedOn ?? source?.datedOn ?? letter?.datedOn ?? null)
  return [name, on].filter(Boolean).join(', ')
}

/**
 * Names for what stands outside the list: there are no exhibits here, so a document is called by whom or what it is and
 * its day. Commitments are numbered C 1, C 2 … in the list.
 */
function labelsOf(listed: Listed[]): Pick<Labels, 'letter' | 'commitment' | 'ofDocument'> {
  const numbers = new Map(listed.map(({ id }, index) => [id, `C ${index + 1}`]))
  const letters = new Map(listed.flatMap(({ ask }) => (ask ? [[ask.letterId, ask.letter] as const] : [])))
  const documents = new Map(
    listed
      .flatMap(({ document, updates }) => [document, ...updates.flatMap(({ sourceDocument }) => sourceDocument ?? [])])
      .map((document) => [keyOf(document), nameOf(document)]),
  )
  return {
    letter: (id) => letters.get(id)?.subject ?? null,
    commitment: (id) => numbers.get(id) ?? null,
    ofDocument: (owner) => documents.get(keyOf(owner)) ?? null,
  }
}

/**
 * Chosen commitments of any cases as rows of the sheet `commitments`, by the day they were made: all of them or none.
 * Throws NotFoundError when one is missing, foreign or hidden from the actor.
 */
export async function listChosenCommitments(actor: Actor, ids: string[]): Promise<RecordRow[]> {
  if (!mayExportCase(actor)) throw new ForbiddenError()
  const wanted = [...new Set(ids)]
  const listed = await readRecord(actor, (tx) =>
    tx.commitment.findMany({
      relationLoadStrategy: 'join',
      where: { workspaceId: actor.workspaceId, id: { in: wanted } },
      orderBy: [{ madeOn: 'asc' }, { id: 'asc' }],
      select: fields,
    }),
  )
  if (listed.length !== wanted.length) throw new NotFoundError()
  const labels = labelsOf(listed)
  return listed.map((one) => commitmentRow(one, one.case.code, labels))
}

import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { Prisma, Tx } from '@/lib/db'
import { ConflictError } from '@/lib/errors'
import { nameKey } from '@/lib/institutions/find-by-name'
import { findOrAddInstitution } from '@/lib/institutions/find-or-add-institutions'
import { recordEvent } from '@/lib/timeline/record-event'
import { seeAllCases } from '@/lib/workspaces/see-all-cases'

type Holder = { name: string; function: string; institution: string }

/** Whether an acceptance noted the holder, this one or one before it, so that undoing the last of them takes the holder away again. */
const remembered = z.object({ wasAdded: z.boolean() })

/** Several who accept or undo what concerns the same holders go one after another. */
const lockInstitution = (tx: Tx, workspaceId: string, id: string) =>
  tx.$queryRaw`SELECT "id" FROM "Institution" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${id}::uuid FOR UPDATE`

/** The acceptances that rest on a holder, in cases hidden from the actor too. */
const restingOn = (tx: Tx, workspaceId: string, holderId: string) =>
  seeAllCases(tx, () =>
    tx.suggestion.findMany({
      where: { workspaceId, state: 'accepted', becameKind: 'office_holder', becameId: holderId },
      select: { id: true, before: true },
    }),
  )

const wasNoted = async (tx: Tx, workspaceId: string, holderId: string) =>
  (await restingOn(tx, workspaceId, holderId)).some(
    ({ before }) => remembered.safeParse(before).data?.wasAdded === true,
  )

/**
 * Keeps a person as who holds an office of an institution: in office, that is what is needed of people. One who is noted with this
 * office already stays the same line. The term stays open: a letter says that somebody held the office, not since when.
 */
export async function becomeOfficeHolder(
  tx: Tx,
  actor: Actor,
  { name, function: office, institution }: Holder,
): Promise<{ id: string; before: Prisma.InputJsonObject }> {
  const { workspaceId } = actor
  const { id: institutionId } = await findOrAddInstitution(tx, actor, institution)
  await lockInstitution(tx, workspaceId, institutionId)
  const holders = await tx.officeHolder.findMany({
    where: { workspaceId, institutionId },
    select: { id: true, name: true, function: true },
  })
  const isSame = (one: { name: string; function: string }) =>
    nameKey(one.name) === nameKey(name) && nameKey(one.function) === nameKey(office)
  const known = holders.find(isSame)
  if (known) return { id: known.id, before: { wasAdded: await wasNoted(tx, workspaceId, known.id) } }
  const { id } = await tx.officeHolder.create({
    data: { workspaceId, institutionId, name, function: office },
    select: { id: true },
  })
  await recordEvent(tx, actor, {
    type: 'office_holder.added',
    subjectId: institutionId,
    data: { officeHolderId: id },
  })
  return { id, before: { wasAdded: true } }
}

/**
 * Takes away a holder whom an acceptance noted; refused when somebody corrected the line since. One who was known before stays, and one
 * on whom another acceptance rests.
 */
export async function takeHolderBack(tx: Tx, actor: Actor, id: string, before: unknown): Promise<void> {
  if (!remembered.parse(before).wasAdded) return
  const { workspaceId } = actor
  const found = await tx.officeHolder.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: { institutionId: true },
  })
  if (!found) return
  await lockInstitution(tx, workspaceId, found.institutionId)
  if ((await restingOn(tx, workspaceId, id)).length > 1) return
  // One that somebody corrects at this moment is not taken away under them.
  const { count } = await tx.officeHolder.deleteMany({ where: { workspaceId, id, version: 1 } })
  if (count === 0) throw new ConflictError('worked_on')
  const data = { officeHolderId: id }
  await recordEvent(tx, actor, { type: 'office_holder.taken_back', subjectId: found.institutionId, data })
}

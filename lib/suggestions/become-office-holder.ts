import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { Prisma, Tx } from '@/lib/db'
import { ConflictError } from '@/lib/errors'
import { nameKey } from '@/lib/institutions/find-by-name'
import { findOrAddInstitution } from '@/lib/institutions/find-or-add-institutions'
import { recordEvent } from '@/lib/timeline/record-event'

type Holder = { name: string; function: string; institution: string }

/** Whether an acceptance noted the holder itself, so that undoing it takes them away again. */
const remembered = z.object({ wasAdded: z.boolean() })

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
  // Several who accept the same person at once note them once.
  await tx.$queryRaw`SELECT "id" FROM "Institution" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${institutionId}::uuid FOR UPDATE`
  const holders = await tx.officeHolder.findMany({
    where: { workspaceId, institutionId },
    select: { id: true, name: true, function: true },
  })
  const isSame = (one: { name: string; function: string }) =>
    nameKey(one.name) === nameKey(name) && nameKey(one.function) === nameKey(office)
  const known = holders.find(isSame)
  if (known) return { id: known.id, before: { wasAdded: false } }
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

/** Takes away a holder whom an acceptance noted; refused when somebody corrected the line since. One who was known before stays, and one
 * on whom another acceptance rests. */
export async function takeHolderBack(tx: Tx, actor: Actor, id: string, before: unknown): Promise<void> {
  if (!remembered.parse(before).wasAdded) return
  const { workspaceId } = actor
  const found = await tx.officeHolder.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: { institutionId: true, version: true },
  })
  if (!found) return
  const resting = await tx.suggestion.count({ where: { workspaceId, state: 'accepted', becameId: id } })
  if (resting > 1) return
  if (found.version > 1) throw new ConflictError('worked_on')
  await tx.officeHolder.deleteMany({ where: { workspaceId, id } })
  const data = { officeHolderId: id }
  await recordEvent(tx, actor, { type: 'office_holder.taken_back', subjectId: found.institutionId, data })
}

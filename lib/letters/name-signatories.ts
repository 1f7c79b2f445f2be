import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { recordEvent } from '@/lib/timeline/record-event'

/** Names the organisations that signed a letter, in order; unknown ones enter the directory. */
export async function nameSignatories(tx: Tx, actor: Actor, letterId: string, names: readonly string[]): Promise<void> {
  const { workspaceId } = actor
  const known = await tx.organisation.findMany({
    where: { workspaceId, name: { in: [...names] } },
    select: { id: true, name: true },
  })
  const idOf = new Map(known.map(({ id, name }) => [name, id]))
  const organisationIds: string[] = []
  for (const name of names) organisationIds.push(idOf.get(name) ?? (await addOrganisation(tx, actor, name)))
  await tx.letterSignatory.deleteMany({ where: { workspaceId, letterId } })
  await tx.letterSignatory.createMany({
    data: organisationIds.map((organisationId, position) => ({ workspaceId, letterId, organisationId, position })),
  })
}

async function addOrganisation(tx: Tx, actor: Actor, name: string): Promise<string> {
  const { id } = await tx.organisation.create({ data: { workspaceId: actor.workspaceId, name }, select: { id: true } })
  await recordEvent(tx, actor, { type: 'organisation.added', subjectId: id, data: { name } })
  return id
}

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
  // In one order for everybody: two letters with the same new signatories would otherwise wait for each other.
  for (const name of names.filter((unknown) => !idOf.has(unknown)).sort()) {
    idOf.set(name, await addOrganisation(tx, actor, name))
  }
  await tx.letterSignatory.deleteMany({ where: { workspaceId, letterId } })
  await tx.letterSignatory.createMany({
    data: names.flatMap((name, position) => {
      const organisationId = idOf.get(name)
      return organisationId ? [{ workspaceId, letterId, organisationId, position }] : []
    }),
  })
}

async function addOrganisation(tx: Tx, actor: Actor, name: string): Promise<string> {
  const { workspaceId } = actor
  const [added] = await tx.organisation.createManyAndReturn({
    data: [{ workspaceId, name }],
    skipDuplicates: true,
    select: { id: true },
  })
  if (!added) {
    // Somebody else has just added it.
    const theirs = await tx.organisation.findUniqueOrThrow({
      where: { workspaceId_name: { workspaceId, name } },
      select: { id: true },
    })
    return theirs.id
  }
  await recordEvent(tx, actor, { type: 'organisation.added', subjectId: added.id, data: { name } })
  return added.id
}

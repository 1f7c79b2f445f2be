import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { recordEvent } from '@/lib/timeline/record-event'

const keyOf = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en')

/**
 * The institutions of these names, in order and each once: known ones are found whatever their capitals, unknown ones
 * enter the directory on the fly. Empty names are passed over.
 */
export async function findOrAddInstitutions(
  tx: Tx,
  actor: Actor,
  names: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { workspaceId } = actor
  const wanted = new Map(
    names.filter((name) => name.trim() !== '').map((name) => [keyOf(name), name.trim().replace(/\s+/g, ' ')]),
  )
  const known = await tx.institution.findMany({
    where: {
      workspaceId,
      OR: [...wanted.values()].map((name) => ({ name: { equals: name, mode: 'insensitive' as const } })),
    },
    select: { id: true, name: true },
  })
  const byKey = new Map(known.map((institution) => [keyOf(institution.name), institution]))
  const found: { id: string; name: string }[] = []
  for (const [key, name] of wanted) {
    found.push(byKey.get(key) ?? (await addByName(tx, actor, name)))
  }
  return found
}

async function addByName(tx: Tx, actor: Actor, name: string) {
  const added = await tx.institution.create({
    data: { workspaceId: actor.workspaceId, name },
    select: { id: true, name: true },
  })
  await recordEvent(tx, actor, { type: 'institution.added', subjectId: added.id, data: { name } })
  return added
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { InvalidError } from '@/lib/errors'
import { cleanName, findByName, nameKey } from '@/lib/institutions/find-by-name'
import { recordEvent } from '@/lib/timeline/record-event'

type Named = { id: string; name: string }

/**
 * The institutions of these names, in order and each once: known ones are found whatever their capitals, unknown ones
 * enter the directory on the fly. Empty names are passed over. Two who add the same name at once get the same entry.
 */
export async function findOrAddInstitutions(tx: Tx, actor: Actor, names: readonly string[]): Promise<Named[]> {
  const wanted = new Map<string, string>()
  for (const name of names.map(cleanName)) {
    if (name !== '' && !wanted.has(nameKey(name))) wanted.set(nameKey(name), name)
  }
  if (wanted.size === 0) return []
  const found = await findByName(tx, actor.workspaceId, [...wanted.values()])
  const byKey = new Map(found.map((institution) => [nameKey(institution.name), institution]))
  // In one order for everybody: two letters to the same new bodies would otherwise wait for each other.
  for (const key of [...wanted.keys()].filter((name) => !byKey.has(name)).sort()) {
    byKey.set(key, await addByName(tx, actor, wanted.get(key) ?? key))
  }
  return [...wanted.keys()].flatMap((key) => byKey.get(key) ?? [])
}

/**
 * The institution of a name, which enters the directory where it is not there.
 * @throws InvalidError `institution` where the name is empty
 */
export async function findOrAddInstitution(tx: Tx, actor: Actor, name: string): Promise<Named> {
  const [found] = await findOrAddInstitutions(tx, actor, [name])
  if (!found) throw new InvalidError('institution', 'required')
  return found
}

async function addByName(tx: Tx, actor: Actor, name: string): Promise<Named> {
  const { workspaceId } = actor
  const [added] = await tx.institution.createManyAndReturn({
    data: [{ workspaceId, name }],
    skipDuplicates: true,
    select: { id: true, name: true },
  })
  if (added) {
    await recordEvent(tx, actor, { type: 'institution.added', subjectId: added.id, data: { name } })
    return added
  }
  const [theirs] = await findByName(tx, workspaceId, [name])
  if (!theirs) throw new Error('A name that stands in the directory cannot be found in it.')
  return theirs
}

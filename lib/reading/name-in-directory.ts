import 'server-only'
import type { Tx } from '@/lib/db'
import { bodyKey } from '@/lib/reading/rules/names/body-of'
import type { Suggestion } from '@/lib/reading/schema'

/** Entries of a directory that are looked at; few have so many. */
const most = 5000

/** What `type` of a suggested institution says that stands in the directory. */
export const inDirectory = 'in_directory'

/**
 * Suggestions with the names of institutions as the directory of the workspace has them, where it has them: by the same words, by
 * their short name, or as the same body in another language. One statement, or none.
 */
export async function namedAsInDirectory(
  tx: Tx,
  workspaceId: string,
  suggestions: readonly Suggestion[],
): Promise<Suggestion[]> {
  if (!suggestions.some(({ kind }) => kind === 'institution')) return [...suggestions]
  const directory = await tx.institution.findMany({
    where: { workspaceId },
    orderBy: { name: 'asc' },
    take: most,
    select: { name: true, shortName: true },
  })
  const byKey = new Map(
    directory.flatMap(({ name, shortName }) => (shortName ? [[bodyKey(shortName), name] as const] : [])),
  )
  for (const { name } of directory) byKey.set(bodyKey(name), name)
  return suggestions.map((one) => {
    const name = one.kind === 'institution' && one.value ? byKey.get(bodyKey(one.value)) : undefined
    return name === undefined ? one : { ...one, value: name, type: inDirectory }
  })
}

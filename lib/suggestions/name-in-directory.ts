import 'server-only'
import type { Tx } from '@/lib/db'
import { bodyKey } from '@/lib/reading/rules/names/body-of'

/** Entries of a directory that are looked at; few have so many. */
const most = 5000

/** What `type` of a suggested institution says that stands in the directory. */
const inDirectory = 'in_directory'

type Named = { kind: string; type: string | null; value: string | null }

/**
 * Suggestions with the names of institutions as the directory of the workspace has them now, where it has them: by the same words, by
 * their short name, or as the same body in another language. Others are not said to stand there, whatever was kept of them when they were
 * read. One statement, or none.
 */
export async function namedAsInDirectory<T extends Named>(
  tx: Tx,
  workspaceId: string,
  suggestions: readonly T[],
): Promise<T[]> {
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
    if (one.kind !== 'institution') return one
    const name = one.value ? byKey.get(bodyKey(one.value)) : undefined
    if (name !== undefined) return { ...one, value: name, type: inDirectory }
    return one.type === inDirectory ? { ...one, type: null } : one
  })
}

import type { InstitutionLine } from '@/lib/institutions/queries'

export type DirectoryLine = { institution: InstitutionLine; depth: number }

/** The directory as a tree in lines: each body after the one above it, by name; those whose parent is not listed stand on top. */
export function inHierarchy(institutions: InstitutionLine[]): DirectoryLine[] {
  const listed = new Set(institutions.map(({ id }) => id))
  const below = Map.groupBy(institutions, ({ parentId }) => (parentId && listed.has(parentId) ? parentId : null))
  const walk = (parentId: string | null, depth: number): DirectoryLine[] =>
    (below.get(parentId) ?? []).flatMap((institution) => [{ institution, depth }, ...walk(institution.id, depth + 1)])
  return walk(null, 0)
}

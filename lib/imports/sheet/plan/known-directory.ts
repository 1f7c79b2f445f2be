import 'server-only'
import type { Tx } from '@/lib/db'
import { keyOf, type Known } from '@/lib/imports/sheet/plan/known'
import { nameKey } from '@/lib/institutions/find-by-name'

/** Institutions by their names; a short name means one only where no name does. */
export async function knownInstitutions(tx: Tx, workspaceId: string): Promise<Known['institutions']> {
  const rows = await tx.institution.findMany({
    where: { workspaceId },
    select: { id: true, name: true, shortName: true },
  })
  const known: Known['institutions'] = new Map()
  const add = (key: string, { id, name }: { id: string; name: string }) => {
    if (!known.has(key)) known.set(key, { id, name, isNew: false })
  }
  for (const row of rows) add(nameKey(row.name), row)
  for (const row of rows) if (row.shortName) add(nameKey(row.shortName), row)
  return known
}

/** Cases by their codes and titles; of equal titles the newest. */
export async function knownCases(tx: Tx, workspaceId: string): Promise<Known['cases']> {
  const rows = await tx.case.findMany({
    where: { workspaceId },
    select: { id: true, code: true, title: true },
    orderBy: { createdAt: 'asc' },
  })
  const known: Known['cases'] = new Map()
  for (const { id, title } of rows) known.set(keyOf('title', title), { id, isNew: false })
  for (const { id, code } of rows) known.set(keyOf('code', code), { id, isNew: false })
  return known
}

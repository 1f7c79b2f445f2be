import 'server-only'
import type { Prisma, Tx } from '@/lib/db'

/** Open cases to choose from, newest first, at most five hundred. */
export const openCaseOptions = {
  where: { closedOn: null },
  orderBy: [{ openedOn: 'desc' }, { id: 'desc' }],
  take: 500,
  select: { id: true, code: true, title: true },
} satisfies Prisma.Workspace$casesArgs

const named = (rows: { name: string }[]) => rows.map(({ name }) => name)

/**
 * What forms offer while one types: open cases, newest first, at most five hundred; institutions and organisations by
 * name, at most a thousand of each. One statement.
 */
export async function selectFormNames(tx: Tx, workspaceId: string) {
  const { cases, institutions, organisations } = await tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    relationLoadStrategy: 'join',
    select: {
      cases: openCaseOptions,
      institutions: { orderBy: { name: 'asc' }, take: 1000, select: { name: true } },
      organisations: { orderBy: { name: 'asc' }, take: 1000, select: { name: true } },
    },
  })
  return { cases, institutions: named(institutions), organisations: named(organisations) }
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { readLeftOut } from '@/lib/workspaces/left-out'
import { mayExportWorkspace, seesAll } from '@/lib/workspaces/policy'

/**
 * Files of the whole workspace that were asked for, newest first, each with what had to be left out of it (null: nothing); at
 * most twenty. For owners. Two statements.
 */
export async function listWorkspaceExports(actor: Actor) {
  if (!mayExportWorkspace(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const made = await tx.workspaceExport.findMany({
      where: { workspaceId },
      relationLoadStrategy: 'join',
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 20,
      select: {
        id: true,
        state: true,
        failure: true,
        doneBytes: true,
        allBytes: true,
        sha256: true,
        sizeBytes: true,
        createdAt: true,
        expiresAt: true,
        removedAt: true,
        createdBy: { select: { name: true } },
      },
    })
    const ids = made.map(({ id }) => id)
    const leftOut = await readLeftOut(tx, workspaceId, ids)
    return made.map((one) => ({ ...one, leftOut: leftOut.get(one.id) ?? null }))
  })
}

export type WorkspaceExportLine = Awaited<ReturnType<typeof listWorkspaceExports>>[number]

/**
 * The file of a whole workspace, for its download: for owners from whom nothing is hidden, until its term is over. Null
 * otherwise, and where there is none.
 */
export async function getWorkspaceExportFile(actor: Actor, id: string) {
  if (!mayExportWorkspace(actor) || !seesAll(actor)) return null
  const { workspaceId, workspaceSlug } = actor
  const found = await readRecord(actor, (tx) =>
    tx.workspaceExport.findFirst({
      where: { workspaceId, id, state: 'done', removedAt: null, expiresAt: { gt: new Date() } },
      select: { sha256: true, createdAt: true },
    }),
  )
  if (!found?.sha256) return null
  const on = found.createdAt.toISOString().slice(0, 10)
  return { name: `${workspaceSlug}-${on}.zip`, mediaType: 'application/zip', sha256: found.sha256 }
}

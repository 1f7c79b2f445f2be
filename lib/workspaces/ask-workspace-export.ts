import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'
import { mayExportWorkspace, seesAll } from '@/lib/workspaces/policy'
import type { AskWorkspaceExport } from '@/lib/workspaces/schema'

/** For so long the file stays, in days: as long as the files of a case. */
const keptForDays = 30
const dayMs = 86_400_000

/**
 * Asks for everything of the workspace as one file; a job makes it. One at a time.
 * @throws ForbiddenError for whoever is no owner; ConflictError `workspace_hidden_from_you` where a case is hidden from them
 */
export async function askWorkspaceExport(actor: Actor, { submissionKey }: AskWorkspaceExport): Promise<{ id: string }> {
  if (!mayExportWorkspace(actor)) throw new ForbiddenError()
  if (!seesAll(actor)) throw new ConflictError('workspace_hidden_from_you')
  const { workspaceId, memberId } = actor
  return once(actor, submissionKey, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${workspaceId}, 7))`
    const underWay = await tx.workspaceExport.count({
      where: { workspaceId, state: { in: ['waiting', 'running'] } },
    })
    if (underWay > 0) throw new ConflictError('workspace_export_under_way')
    const made = await tx.workspaceExport.create({
      data: { workspaceId, createdById: memberId, expiresAt: new Date(Date.now() + keptForDays * dayMs) },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'workspace.export_asked_for', subjectId: made.id })
    await enqueue(tx, 'export-workspace', { workspaceId, memberId, subjectId: made.id })
    return made
  })
}

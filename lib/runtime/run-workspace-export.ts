import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { findMemberActor } from '@/lib/auth/find-member-actor'
import { changeRecord } from '@/lib/db'
import { receiveFile } from '@/lib/documents/receive-file'
import { openWorkFolder } from '@/lib/documents/work-folder'
import type { JobPayload } from '@/lib/jobs/queues'
import { FalsePassagesError } from '@/lib/runtime/admin/archive/leave-out-false-places'
import { writeWorkspaceArchive } from '@/lib/runtime/admin/export-workspace'
import { endWorkspaceExport } from '@/lib/workspaces/end-workspace-export'
import { tellLeftOut } from '@/lib/workspaces/left-out'
import { mayExportWorkspace, seesAll } from '@/lib/workspaces/policy'

/** Progress is written when it moved by this share. */
const step = 0.05

/**
 * Makes the file of a whole workspace that an owner asked for, the same as `admin export` makes, and keeps it in the store.
 * Asked by somebody who is no owner any more, or from whom a case is hidden by now, it makes none. Can be begun again.
 */
export async function runWorkspaceExport({ workspaceId, memberId, subjectId: id }: JobPayload): Promise<void> {
  const scope = { workspaceId, hiddenCaseIds: [] }
  const actor = memberId && (await findMemberActor(workspaceId, memberId))
  if (!actor || !mayExportWorkspace(actor))
    return void (await endWorkspaceExport({ workspaceId, subjectId: id }, 'forbidden'))
  if (!seesAll(actor))
    return void (await endWorkspaceExport({ workspaceId, subjectId: id }, 'workspace_hidden_from_you'))
  const { count } = await changeRecord(scope, (tx) =>
    tx.workspaceExport.updateMany({
      where: { workspaceId, id, state: { in: ['waiting', 'running'] } },
      data: { state: 'running', doneBytes: 0, allBytes: 0 },
    }),
  )
  if (count === 0) return
  const folder = await openWorkFolder(`workspace-${id}`)
  try {
    const out = join(folder.path, 'workspace.zip')
    let [told, size] = [0, 0]
    const telling: Promise<unknown>[] = []
    const { leftOut } = await writeWorkspaceArchive(
      { id: workspaceId },
      {
        withPasswords: false,
        out,
        onProgress: (done, all) => {
          size = all
          if (done < all && done - told < all * step) return
          told = done
          telling.push(
            changeRecord(scope, (tx) =>
              tx.workspaceExport.updateMany({
                where: { workspaceId, id, state: 'running' },
                data: { doneBytes: done, allBytes: all },
              }),
            ),
          )
        },
      },
    )
    await Promise.all(telling)
    const { sha256, sizeBytes } = await receiveFile(createReadStream(out), { limitBytes: Number.MAX_SAFE_INTEGER })
    await changeRecord(scope, async (tx) => {
      const ended = await tx.workspaceExport.updateMany({
        where: { workspaceId, id, state: 'running' },
        // What was told on the way may have come in any order.
        data: { state: 'done', doneBytes: size, allBytes: size, sha256, sizeBytes, finishedAt: new Date() },
      })
      if (ended.count > 0) await tellLeftOut(tx, actor, { id, leftOut })
    })
  } catch (error) {
    // Trying again would not help: whoever runs the installation is told by `admin export` which it is.
    if (!(error instanceof FalsePassagesError)) throw error
    await endWorkspaceExport({ workspaceId, subjectId: id }, 'workspace_passage_out_of_text')
  } finally {
    await folder.remove()
  }
}

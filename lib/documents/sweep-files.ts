import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { isStaged } from '@/lib/documents/attach-documents'

/** A form that was left for this long is not coming back. In milliseconds. */
const stagedFor = 24 * 60 * 60 * 1000

/** Removes staged documents and form drafts of a workspace that no form claimed within a day. Returns how many. */
export async function dropAbandonedUploads(
  actor: Actor,
  now = new Date(),
): Promise<{ documents: number; drafts: number }> {
  const { workspaceId } = actor
  const before = new Date(now.getTime() - stagedFor)
  return changeRecord(actor, async (tx) => {
    const documents = await tx.document.deleteMany({
      where: {
        workspaceId,
        ...isStaged,
        // What is inside goes with its file; what came in as mail waits for as long as it takes.
        parentId: null,
        mailItem: null,
        mailImport: null,
        createdAt: { lt: before },
      },
    })
    const drafts = await tx.formDraft.deleteMany({ where: { workspaceId, updatedAt: { lt: before } } })
    return { documents: documents.count, drafts: drafts.count }
  })
}

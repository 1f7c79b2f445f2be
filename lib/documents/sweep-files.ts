import 'server-only'
import { changeRecord, type Prisma } from '@/lib/db'
import { isStaged } from '@/lib/documents/attach-documents'

type Scope = { workspaceId: string; hiddenCaseIds: string[] }

/** A form that was left for this long is not coming back: a week, so that what was dropped before a free day is still there
 * after it. In milliseconds. */
export const stagedFor = 7 * 24 * 60 * 60 * 1000

/**
 * Nothing on the record holds it, and no case does: what is inside another document, or was taken into a case as a source,
 * has no owner of its own and is held all the same. Whoever lets another table hold a document says so here.
 */
const isAbandoned = {
  ...isStaged,
  caseId: null,
  parentId: null,
  // What was found in it may be on the record though it is not.
  inside: { every: isStaged },
  clockEvents: { none: {} },
  // What came in as mail waits for as long as it takes.
  mailItem: null,
  mailImport: null,
} satisfies Prisma.DocumentWhereInput

/** Removes staged documents and form drafts of a workspace that no form claimed within a week. Returns how many. */
export async function dropAbandonedUploads(
  scope: Scope,
  now = new Date(),
): Promise<{ documents: number; drafts: number }> {
  const { workspaceId } = scope
  const before = new Date(now.getTime() - stagedFor)
  return changeRecord(scope, async (tx) => {
    const documents = await tx.document.deleteMany({
      where: { workspaceId, ...isAbandoned, createdAt: { lt: before } },
    })
    const drafts = await tx.formDraft.deleteMany({ where: { workspaceId, updatedAt: { lt: before } } })
    return { documents: documents.count, drafts: drafts.count }
  })
}

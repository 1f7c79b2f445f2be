import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { isStaged } from '@/lib/documents/attach-documents'

/** What a download needs; null when the document is missing, foreign or hidden, or its file was erased. */
export const getDownload = (actor: Actor, id: string) =>
  readRecord(actor, (tx) =>
    tx.document.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id }, erasureId: null },
      select: { name: true, mediaType: true, sizeBytes: true, sha256: true, facts: true },
    }),
  )

/** Whether a document is there for the actor; also one whose file was erased, of which words may be left. */
export const hasDocument = (actor: Actor, id: string): Promise<boolean> =>
  readRecord(actor, async (tx) => (await tx.document.count({ where: { workspaceId: actor.workspaceId, id } })) > 0)

/** What was typed into a form that is not saved yet, and the files uploaded with it; only its own author gets it back. */
export async function getFormDraft(actor: Actor, id: string) {
  const { workspaceId, memberId } = actor
  return readRecord(actor, async (tx) => {
    const draft = await tx.formDraft.findFirst({
      where: { workspaceId, memberId, id },
      select: { id: true, values: true },
    })
    if (!draft) return null
    const values = draft.values as Record<string, string | string[]>
    const ids = [values['documents[]'] ?? []].flat()
    const documents = await tx.document.findMany({
      where: { workspaceId, id: { in: ids }, ...isStaged },
      select: { id: true, name: true, sizeBytes: true, readState: true, readError: true },
    })
    return { id: draft.id, values, documents }
  })
}

export type FormDraft = NonNullable<Awaited<ReturnType<typeof getFormDraft>>>

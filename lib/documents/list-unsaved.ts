import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn } from '@/lib/dates'
import { readRecord, type Prisma } from '@/lib/db'
import { isStaged } from '@/lib/documents/attach-documents'
import { stagedFor } from '@/lib/documents/sweep-files'

/** Files that one member put into a form and did not save with it: `draftId` brings the form back with them. */
export type Unsaved = {
  draftId: string
  files: { id: string; name: string }[]
  /** Days in the member's time zone: when the last was put there, and until when the first is kept. */
  keptOn: string
  keptUntil: string
}

/** A member's own files that nothing on the record holds. */
export const unsavedBy = ({ workspaceId, memberId }: Actor) =>
  ({
    workspaceId,
    keptById: memberId,
    erasureId: null,
    parentId: null,
    caseId: null,
    ...isStaged,
  }) satisfies Prisma.DocumentWhereInput

const idsIn = (values: Prisma.JsonValue): string[] => {
  const named = (values as Record<string, unknown>)['documents[]'] ?? []
  return [named].flat().filter((id): id is string => typeof id === 'string')
}

/** More than these few are no help where a form begins. */
const mostShown = 10

/**
 * What a member put into one kind of form and did not save, newest first; `openDraftId` is the one that is open. Nobody else
 * is told of it. One statement, two where there is something.
 */
export function listUnsaved(actor: Actor, form: string, openDraftId: string | null): Promise<Unsaved[]> {
  const { workspaceId, memberId, timeZone } = actor
  return readRecord(actor, async (tx) => {
    const drafts = await tx.formDraft.findMany({
      where: { workspaceId, memberId, form, ...(openDraftId ? { id: { not: openDraftId } } : {}) },
      orderBy: { updatedAt: 'desc' },
      take: mostShown,
      select: { id: true, values: true },
    })
    const ids = drafts.flatMap(({ values }) => idsIn(values))
    if (ids.length === 0) return []
    const kept = await tx.document.findMany({
      where: { ...unsavedBy(actor), id: { in: ids } },
      select: { id: true, name: true, createdAt: true },
    })
    return drafts.flatMap(({ id: draftId, values }) => {
      const named = new Set(idsIn(values))
      const files = kept.filter(({ id }) => named.has(id))
      const times = files.map(({ createdAt }) => createdAt.getTime()).sort((a, b) => a - b)
      const [first, last] = [times[0], times.at(-1)]
      if (first === undefined || last === undefined) return []
      return {
        draftId,
        files: files.map(({ id, name }) => ({ id, name })),
        keptOn: todayIn(timeZone, new Date(last)),
        keptUntil: todayIn(timeZone, new Date(first + stagedFor)),
      }
    })
  })
}

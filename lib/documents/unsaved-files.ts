import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn } from '@/lib/dates'
import type { Prisma } from '@/lib/db'
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

type Author = Pick<Actor, 'workspaceId' | 'memberId'>

/** A member's own files that nothing on the record holds. */
export const unsavedBy = ({ workspaceId, memberId }: Author) =>
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

/** Of files that are not saved no more are told; what is told can be left out. */
export const mostFiles = 200

/** What a member put into one sort of form and did not save, and nothing of other members: a part of the statement that asks for what the form offers. */
export const selectUnsaved = (actor: Author, form: string, openDraftId: string | null) =>
  ({
    formDrafts: {
      // What was left out of a draft leaves it behind, empty: those are not to take the places of others.
      where: {
        memberId: actor.memberId,
        form,
        NOT: { values: { path: ['documents[]'], equals: [] } },
        ...(openDraftId ? { id: { not: openDraftId } } : {}),
      },
      orderBy: { updatedAt: 'desc' },
      take: mostShown,
      select: { id: true, values: true },
    },
    documentsKept: {
      where: unsavedBy(actor),
      orderBy: { createdAt: 'desc' },
      take: mostFiles,
      select: { id: true, name: true, createdAt: true },
    },
  }) satisfies Prisma.MemberSelect

type Found = Prisma.MemberGetPayload<{ select: ReturnType<typeof selectUnsaved> }>

/** The drafts of a form that still have files which are on no record, newest first. */
export const unsavedIn = ({ formDrafts, documentsKept }: Found, timeZone: string): Unsaved[] =>
  formDrafts.flatMap(({ id: draftId, values }) => {
    const named = idsIn(values)
    const files = documentsKept.filter(({ id }) => named.includes(id))
    const times = files.map(({ createdAt }) => createdAt.getTime())
    if (times.length === 0) return []
    return {
      draftId,
      files: files.map(({ id, name }) => ({ id, name })).sort((a, b) => named.indexOf(a.id) - named.indexOf(b.id)),
      keptOn: todayIn(timeZone, new Date(Math.max(...times))),
      keptUntil: todayIn(timeZone, new Date(Math.min(...times) + stagedFor)),
    }
  })

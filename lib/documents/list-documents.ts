import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Prisma } from '@/lib/db'
import { ownerColumns } from '@/lib/documents/owner-columns'
import { readingDocument } from '@/lib/documents/reading-document'

const owners = {
  ...ownerColumns,
  createdAt: true,
} as const

const documentLine = {
  id: true,
  parentId: true,
  name: true,
  mediaType: true,
  sizeBytes: true,
  sha256: true,
  role: true,
  readState: true,
  readError: true,
  erasureId: true,
  ...owners,
} satisfies Prisma.DocumentSelect

/**
 * Documents in the order in which they were kept, newest first: a page after the id, and one more where there are more.
 * With a hash: those with these very bytes. One statement.
 */
export const listDocuments = (
  actor: Actor,
  asked: { caseId: string | null; sha256: string | null; afterId: string | null; limit: number },
) =>
  readRecord(actor, (tx) =>
    tx.document.findMany({
      where: {
        workspaceId: actor.workspaceId,
        ...(asked.caseId && { caseId: asked.caseId }),
        ...(asked.sha256 && { sha256: asked.sha256 }),
        ...(asked.afterId && { id: { lt: asked.afterId } }),
      },
      orderBy: { id: 'desc' },
      take: asked.limit + 1,
      select: documentLine,
    }),
  )

/** A document with its current text and the passages drawn from it; null when missing, foreign or hidden. */
export const getDocument = (actor: Actor, id: string) =>
  readRecord(actor, (tx) =>
    tx.document.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      relationLoadStrategy: 'join',
      select: { ...readingDocument, ...owners },
    }),
  )

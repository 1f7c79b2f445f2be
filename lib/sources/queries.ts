import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { whoFollows } from '@/lib/cases/who-follows'
import { readRecord, type Prisma } from '@/lib/db'
import { erasureNote } from '@/lib/documents/erasure-note'
import { readingDocument } from '@/lib/documents/reading-document'

const sourcePage = {
  id: true,
  caseId: true,
  kind: true,
  title: true,
  datedOn: true,
  url: true,
  language: true,
  version: true,
  erasure: erasureNote,
  case: { select: { id: true, code: true, title: true, sampleNote: true, sampleUntil: true, workspace: whoFollows } },
  publishers: { orderBy: { position: 'asc' }, select: { institution: { select: { id: true, name: true } } } },
  documents: { orderBy: [{ position: 'asc' }, { createdAt: 'asc' }], select: readingDocument },
} satisfies Prisma.SourceSelect

export type SourcePage = Prisma.SourceGetPayload<{ select: typeof sourcePage }>

/** A source with its documents, texts and passages, and who can follow a commitment; null when missing or foreign. One statement. */
export async function getSourcePage(
  actor: Actor,
  id: string,
): Promise<{ source: SourcePage; members: { id: string; name: string }[] } | null> {
  const source = await readRecord(actor, (tx) =>
    tx.source.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      relationLoadStrategy: 'join',
      select: sourcePage,
    }),
  )
  return source && { source, members: source.case.workspace.members }
}

import 'server-only'
import { Prisma, type Tx } from '@/lib/db'
import type { RecordReach } from '@/lib/erasures/record/find-reach'
import { erasedMark } from '@/lib/documents/erased-mark'

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/**
 * Text, name and facts of the documents. Of a mail that holds them the file alone goes; a mailbox or an archive loses what was
 * read of it too, for that is the text of what it holds.
 */
export async function eraseDocuments(
  tx: Tx,
  workspaceId: string,
  { documents, around }: RecordReach,
  erasureId: string,
): Promise<void> {
  const ids = idsOf(documents)
  const containers = idsOf(around.filter(({ isContainer }) => isContainer))
  await tx.document.updateMany({
    where: { workspaceId, id: { in: ids } },
    data: {
      name: erasedMark,
      textVersion: null,
      facts: Prisma.DbNull,
      readState: 'read',
      readError: null,
      erasureId,
    },
  })
  await tx.document.updateMany({
    where: { workspaceId, id: { in: containers } },
    data: { textVersion: null, facts: Prisma.DbNull },
  })
  await tx.documentText.deleteMany({ where: { workspaceId, documentId: { in: [...ids, ...containers] } } })
  await tx.suggestion.deleteMany({ where: { workspaceId, documentId: { in: containers } } })
  await tx.document.updateMany({ where: { workspaceId, id: { in: idsOf(around) } }, data: { erasureId } })
}

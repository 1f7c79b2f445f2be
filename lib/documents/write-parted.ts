import 'server-only'
import { Prisma, type Tx } from '@/lib/db'
import { dropReadings } from '@/lib/documents/drop-readings'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent, type Author } from '@/lib/timeline/record-event'

type Place = { id: string; position: number }
type Letter = Place & { caseId: string | null; parentId: string | null; inside: readonly Place[] }

/**
 * Makes each page of a letter a letter of its own, and has it read. The caller holds the rows, and has seen that nothing was
 * decided or drawn from any of them.
 */
export async function writeParted(tx: Tx, author: Author, letter: Letter): Promise<void> {
  const { workspaceId, memberId } = author
  const sheets = [{ id: letter.id, position: letter.position }, ...letter.inside]
  sheets.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  const ids = sheets.map((sheet) => sheet.id)
  await dropReadings(tx, workspaceId, ids)
  const nothingRead = { textVersion: null, facts: Prisma.DbNull, readError: null, readShare: 0 }
  await tx.document.updateMany({
    where: { workspaceId, id: { in: ids } },
    data: { ...nothingRead, readState: 'waiting' },
  })
  const pages = ids.filter((sheetId) => sheetId !== letter.id)
  await tx.document.updateMany({ where: { workspaceId, id: { in: pages } }, data: { parentId: letter.parentId } })
  for (const subjectId of ids) await enqueue(tx, 'read-document', { workspaceId, memberId, subjectId })
  const data = { pages: ids }
  await recordEvent(tx, author, { type: 'document.parted', subjectId: letter.id, caseId: letter.caseId, data })
}

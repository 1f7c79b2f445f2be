import 'server-only'
import type { Tx } from '@/lib/db'
import { documentsAround, documentsWithin, type FileRow } from '@/lib/erasures/documents-around'
import type { RecordKind } from '@/lib/erasures/schema'

export type RecordReach = {
  caseId: string | null
  /** Documents that go with their text, and all that is inside them. */
  documents: FileRow[]
  /** Documents that hold those: their file goes, their text stays. */
  around: FileRow[]
  passageIds: string[]
  commitmentIds: string[]
  recipientIds: string[]
  /** Spreadsheets that one of them was imported from. */
  imports: { id: string; sha256: string; createdAt: Date }[]
}

type Root = { caseId: string | null; documentIds: string[]; recipientIds: string[] }

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** The record with its own documents; null when missing, foreign or hidden. */
async function findRoot(tx: Tx, workspaceId: string, kind: RecordKind, id: string): Promise<Root | null> {
  const where = { workspaceId_id: { workspaceId, id } }
  const documents = { select: { id: true } }
  if (kind === 'document') {
    const found = await tx.document.findUnique({ where, select: { caseId: true } })
    return found && { ...found, documentIds: [id], recipientIds: [] }
  }
  if (kind === 'mail') {
    const found = await tx.mailItem.findUnique({ where, select: { caseId: true, documentId: true } })
    return found && { caseId: found.caseId, documentIds: [found.documentId], recipientIds: [] }
  }
  if (kind === 'letter') {
    const recipients = { select: { id: true, documents } }
    const found = await tx.letter.findUnique({ where, select: { caseId: true, documents, recipients } })
    if (!found) return null
    const own = [...found.documents, ...found.recipients.flatMap((one) => one.documents)]
    return { caseId: found.caseId, documentIds: ids(own), recipientIds: ids(found.recipients) }
  }
  const select = { caseId: true, documents }
  const found =
    kind === 'reply' ? await tx.reply.findUnique({ where, select }) : await tx.source.findUnique({ where, select })
  return found && { caseId: found.caseId, documentIds: ids(found.documents), recipientIds: [] }
}

/** A sheet holds the words of a record in cells that nothing tells apart. */
const importsOf = (tx: Tx, workspaceId: string, recordIds: string[]) =>
  tx.import.findMany({
    where: { workspaceId, records: { some: { workspaceId, recordId: { in: recordIds }, kind: { not: 'case' } } } },
    select: { id: true, sha256: true, createdAt: true },
  })

/** What goes with a record: its documents, what is inside and around them, and what was drawn from their text. */
export async function findReach(
  tx: Tx,
  workspaceId: string,
  kind: RecordKind,
  subjectId: string,
): Promise<RecordReach | null> {
  const root = await findRoot(tx, workspaceId, kind, subjectId)
  if (!root) return null
  const documents = await documentsWithin(tx, workspaceId, root.documentIds)
  const own = new Set(ids(documents))
  const around = (await documentsAround(tx, workspaceId, root.documentIds)).filter(({ id }) => !own.has(id))
  const drawn = { where: { workspaceId, documentId: { in: [...own] } }, select: { id: true } }
  const passages = await tx.passage.findMany(drawn)
  const commitments = await tx.commitment.findMany(drawn)
  const [passageIds, commitmentIds] = [ids(passages), ids(commitments)]
  const { caseId, recipientIds } = root
  const recordIds = [subjectId, ...own, ...passageIds, ...commitmentIds, ...recipientIds]
  const imports = await importsOf(tx, workspaceId, recordIds)
  return { caseId, documents, around, passageIds, commitmentIds, recipientIds, imports }
}

import 'server-only'
import type { Tx } from '@/lib/db'
import { documentsAround, documentsWithin, pagesUnder, type FileRow } from '@/lib/erasures/documents-around'
import type { Change } from '@/lib/erasures/words/find-changes'

export type Touched = {
  /** Documents in whose own text or name the words stand, all pages of a letter, and what holds them. */
  documents: FileRow[]
  imports: { id: string; sha256: string; createdAt: Date; name: string }[]
}

const idColumn: Record<string, string> = {
  Document: 'id',
  DocumentText: 'documentId',
  Suggestion: 'documentId',
  Import: 'id',
  ImportSheet: 'importId',
  ImportLine: 'importId',
  ImportBatch: 'importId',
}

function idsIn(changes: readonly Change[], tables: readonly string[]): string[] {
  const ids = changes.flatMap(({ table: { name }, row }) => {
    const column = idColumn[name]
    return column !== undefined && tables.includes(name) ? [String(row[column])] : []
  })
  return [...new Set(ids)]
}

/**
 * Original files that hold the words: bytes cannot be edited safely, so they go as files. `also` are documents that are known to
 * hold them, though no text says so.
 */
export async function touchedFiles(
  tx: Tx,
  workspaceId: string,
  changes: readonly Change[],
  also: readonly string[],
): Promise<Touched> {
  const said = [...new Set([...idsIn(changes, ['Document', 'DocumentText', 'Suggestion']), ...also])]
  const pages = await pagesUnder(tx, workspaceId, said)
  const ids = [...new Set([...said, ...pages.map(({ id }) => id)])]
  const around = await documentsAround(tx, workspaceId, ids)
  const own = new Set([...ids, ...around.map(({ id }) => id)])
  const all = await documentsWithin(tx, workspaceId, [...own])
  const imports = await tx.import.findMany({
    where: { workspaceId, id: { in: idsIn(changes, ['Import', 'ImportSheet', 'ImportLine', 'ImportBatch']) } },
    select: { id: true, sha256: true, createdAt: true, name: true },
  })
  return { documents: all.filter(({ id }) => own.has(id)), imports }
}

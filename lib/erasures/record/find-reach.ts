import 'server-only'
import { Prisma, type Tx } from '@/lib/db'
import { aroundOf, withinOf } from '@/lib/documents/in-and-around'
import { fileColumns, isPictureIn, type FileRow } from '@/lib/erasures/documents-around'
import { selectRoot } from '@/lib/erasures/record/select-root'
import type { RecordKind } from '@/lib/erasures/schema'

type Sheet = { id: string; sha256: string; createdAt: Date }
type DocumentRow = FileRow & { name: string; parentId: string | null; erasureId: string | null }

export type RecordReach = {
  caseId: string | null
  /** What the record is called. */
  name: string
  /** Documents that go with their text, and all that is inside them. */
  documents: DocumentRow[]
  /** Documents that hold those: their file goes, their text stays. */
  around: FileRow[]
  passageIds: string[]
  commitmentIds: string[]
  recipientIds: string[]
  /** Spreadsheets that one of them was imported from. */
  imports: Sheet[]
}

/** As JSON has it: an instant is text. */
type Told<T> = Omit<T, 'createdAt'> & { createdAt: string }
type Found = Omit<RecordReach, 'documents' | 'around' | 'imports'> & {
  documents: Told<DocumentRow>[]
  around: Told<FileRow>[]
  imports: Told<Sheet>[]
}

const dated = <T extends { createdAt: string }>(rows: readonly T[]) =>
  rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }))

const list = (rows: Prisma.Sql) => Prisma.sql`(SELECT COALESCE(json_agg(l), '[]') FROM (${rows}) l)`

/**
 * What goes with a record: its documents, what is inside and around them, what was drawn from their text, and the sheets
 * that it came from, which hold its words in cells that nothing tells apart. Null when missing, foreign or hidden. One
 * statement.
 */
export async function findReach(
  tx: Tx,
  workspaceId: string,
  kind: RecordKind,
  subjectId: string,
  also: readonly string[] = [],
): Promise<RecordReach | null> {
  const own = Prisma.sql`((SELECT "documentIds" FROM root)::uuid[] || ${[...also]}::uuid[])`
  const here = (alias: 'd' | 'i' | 'n' | 'x') => Prisma.sql`${Prisma.raw(alias)}."workspaceId" = ${workspaceId}::uuid`
  const drawn = (table: 'Passage' | 'Commitment') =>
    Prisma.sql`SELECT x."id" FROM ${Prisma.raw(`"${table}"`)} x WHERE ${here('x')} AND x."documentId" IN (SELECT "id" FROM within)`
  const [found] = await tx.$queryRaw<Found[]>`
    WITH RECURSIVE root AS (${selectRoot(workspaceId, kind, subjectId)}),
      ${withinOf(workspaceId, own)},
      ${aroundOf(workspaceId, own)},
      reached AS (
        SELECT ${subjectId}::uuid AS "id" UNION SELECT unnest("recipientIds") FROM root UNION SELECT "id" FROM within
        UNION ${drawn('Passage')} UNION ${drawn('Commitment')}
      )
    SELECT root."caseId", root."name", root."recipientIds",
      ARRAY(${drawn('Passage')}) AS "passageIds",
      ARRAY(${drawn('Commitment')}) AS "commitmentIds",
      ${list(Prisma.sql`SELECT ${fileColumns}, d."name", d."parentId", d."erasureId"
        FROM "Document" d JOIN within w ON w."id" = d."id" WHERE ${here('d')} ORDER BY d."position", d."createdAt", d."id"`)} AS documents,
      ${list(Prisma.sql`SELECT ${fileColumns} FROM "Document" d WHERE ${here('d')}
        AND d."id" IN (SELECT "parentId" FROM around) AND NOT ${isPictureIn('d')} AND d."id" NOT IN (SELECT "id" FROM within) ORDER BY d."id"`)} AS around,
      ${list(Prisma.sql`SELECT i."id", i."sha256", i."createdAt" FROM "Import" i WHERE ${here('i')} AND EXISTS (
        SELECT FROM "ImportRecord" n WHERE ${here('n')} AND n."importId" = i."id" AND n."kind" <> 'case'
          AND n."recordId" IN (SELECT "id" FROM reached))`)} AS imports
    FROM root`
  if (!found) return null
  const { documents, around, imports, ...rest } = found
  return { ...rest, documents: dated(documents), around: dated(around), imports: dated(imports) }
}

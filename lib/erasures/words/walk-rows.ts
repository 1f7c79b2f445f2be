import 'server-only'
import { Prisma, type Tx } from '@/lib/db'

export type Row = Record<string, unknown>

const atOnce = 100

/** The name of a table or column of the catalogue, as SQL wants it. */
export const named = (name: string) => Prisma.raw(`"${name.replaceAll('"', '""')}"`)

/** Every row of a table in the workspace, as JSON, some at a time. */
export async function* walkRows(tx: Tx, workspaceId: string, table: string): AsyncGenerator<Row> {
  await tx.$executeRaw`DECLARE walked NO SCROLL CURSOR FOR
    SELECT to_jsonb(t) AS line FROM ${named(table)} t WHERE t."workspaceId" = ${Prisma.raw(`'${workspaceId}'::uuid`)}`
  for (;;) {
    const rows = await tx.$queryRaw<{ line: Row }[]>`FETCH ${Prisma.raw(String(atOnce))} FROM walked`
    if (rows.length === 0) break
    for (const { line } of rows) yield line
  }
  await tx.$executeRaw`CLOSE walked`
}

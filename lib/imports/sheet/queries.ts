import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Prisma } from '@/lib/db'
import { NotFoundError } from '@/lib/errors'
import { findChanges } from '@/lib/imports/sheet/find-changes'
import { ownImport, sheetsOf } from '@/lib/imports/sheet/find-import'
import { problemOf } from '@/lib/imports/sheet/mapping-problem'
import { importCounts, lineMade, lineNotes } from '@/lib/imports/sheet/schema'
import { ambiguousColumns } from '@/lib/imports/sheet/typed-rows'
import type { ImportResult } from '@/prisma/generated/enums'

const linesOnPage = 50
const sampleRows = 4
const listed = 50

/** The imports that the actor brought, newest first. */
export async function listImports(actor: Actor) {
  const { workspaceId, memberId } = actor
  const found = await readRecord(actor, (tx) =>
    tx.import.findMany({
      where: { workspaceId, createdById: memberId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: listed,
      select: { id: true, name: true, state: true, rowsAll: true, rowsDone: true, counts: true, createdAt: true },
    }),
  )
  return found.map(({ counts, ...one }) => ({ ...one, counts: importCounts.parse(counts) }))
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}

/** An import of the actor's own with its progress; null for any other. */
export async function getImport(actor: Actor, id: string) {
  return orNull(
    readRecord(actor, async (tx) => {
      const { counts, ...found } = await ownImport(tx, actor, id)
      const changes = found.state === 'done' ? await findChanges(tx, actor.workspaceId, id) : []
      return { ...found, counts: importCounts.parse(counts), changes }
    }),
  )
}

/** What is needed to correct what a file is taken for: headings and samples of each column, and dates that are unclear. */
export async function getImportColumns(actor: Actor, id: string) {
  return orNull(
    readRecord(actor, async (tx) => {
      const { mapping } = await ownImport(tx, actor, id)
      const sheets = await sheetsOf(tx, actor.workspaceId, id)
      const cases = await tx.case.findMany({
        where: { workspaceId: actor.workspaceId, closedOn: null },
        orderBy: [{ openedOn: 'desc' }, { id: 'desc' }],
        take: 500,
        select: { id: true, code: true, title: true },
      })
      return {
        cases,
        problem: problemOf(mapping),
        unclear: ambiguousColumns(sheets, mapping),
        sheets: sheets.map(({ name, rows }, number) => {
          const head = mapping.sheets[number]?.head ?? 0
          const below = rows.filter((row) => row.number > head)
          const widest = mapping.sheets[number]?.columns.length ?? 0
          return {
            name,
            rowCount: below.length,
            headings: rows.find((row) => row.number === head)?.cells ?? [],
            samples: Array.from({ length: widest }, (_, at) =>
              below
                .map(({ cells }) => (cells[at] ?? '').trim())
                .filter((cell) => cell !== '')
                .slice(0, sampleRows),
            ),
          }
        }),
      }
    }),
  )
}

export const lineSelect = {
  position: true,
  sheet: true,
  row: true,
  result: true,
  title: true,
  made: true,
  notes: true,
} satisfies Prisma.ImportLineSelect

/** A row of a dry run as it is shown: what it makes, and what is to be said about it. */
export const readLine = ({ made, notes, ...line }: Prisma.ImportLineGetPayload<{ select: typeof lineSelect }>) => ({
  ...line,
  made: lineMade.parse(made),
  notes: lineNotes.parse(notes),
})

/** One page of the rows of a dry run, in the order of the file's parts; of one result or of all. */
export async function getImportLines(actor: Actor, id: string, result: ImportResult | null, page: number) {
  return orNull(
    readRecord(actor, async (tx) => {
      const { workspaceId } = actor
      await ownImport(tx, actor, id)
      const lines = await tx.importLine.findMany({
        where: { workspaceId, importId: id, ...(result ? { result } : {}) },
        orderBy: { position: 'asc' },
        skip: (page - 1) * linesOnPage,
        take: linesOnPage,
        select: lineSelect,
      })
      return lines.map(readLine)
    }),
  )
}

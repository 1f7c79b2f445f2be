import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { gatherCases } from '@/lib/exports/gather-cases'
import { printTranslator } from '@/lib/exports/print/print-translator'
import { recordSheets, type RecordTables } from '@/lib/exports/record-columns'
import { recordTables } from '@/lib/exports/records/record-tables'
import { renderCsv } from '@/lib/exports/render-csv'
import { renderXlsx } from '@/lib/exports/render-xlsx'
import { drawRecord } from '@/lib/imports/sheet/fixtures/draw-record'
import { bringAll, importAll, importBrought } from '@/lib/imports/sheet/fixtures/walk-through'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

/** The sheets of everything in a workspace, as the export of all its cases writes them. */
async function exported(actor: Actor): Promise<RecordTables> {
  const { workspaceId } = actor
  const all = await readRecord(actor, async (tx) => {
    const where = { where: { workspaceId }, select: { id: true } } as const
    return {
      cases: await tx.case.findMany({ ...where, orderBy: { code: 'asc' } }),
      letters: await tx.letter.findMany(where),
      replies: await tx.reply.findMany(where),
      sources: await tx.source.findMany(where),
      commitments: await tx.commitment.findMany(where),
      followUps: await tx.followUp.findMany(where),
    }
  })
  const { cases, ...items } = all
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
  const { letters, replies, sources, commitments, followUps } = items
  const chosen = {
    letters: ids(letters),
    replies: ids(replies),
    sources: ids(sources),
    commitments: ids(commitments),
    claims: [],
    references: [],
    followUps: ids(followUps),
  }
  const how = { language: 'en', order: 'chronological', originals: 'none', originalsChecked: false } as const
  const choice = { ...how, cases: ids(cases), items: chosen, formats: [], redact: [], redacted: [] }
  const gathered = await gatherCases(actor, { preparedFor: '', choice }, printTranslator('en'))
  return recordTables(gathered.cases.map(({ record }) => record))
}

const csvOf = (tables: RecordTables) => recordSheets.map((sheet) => renderCsv(sheet, tables[sheet])).join('\n')

const seeds = Array.from({ length: 8 }, (_, seed) => seed + 1)

test.each(seeds)('export, import, export is identical: Excel, record %i', { timeout: 120_000 }, async (seed) => {
  const [from, to] = [await buildWorkspace(), await buildWorkspace()]
  await drawRecord(from, seed)
  const before = await exported(from)
  const done = await importAll(to, 'record.xlsx', await renderXlsx(before))
  expect(done.counts.refused).toBe(0)
  expect(done.counts.merged).toBe(0)
  expect(await exported(to)).toEqual(before)
})

test('the nine CSV files of an export, brought in one form, come out byte for byte', { timeout: 120_000 }, async () => {
  const [from, to] = [await buildWorkspace(), await buildWorkspace()]
  await drawRecord(from, 99)
  const before = await exported(from)
  expect(csvOf(before).length).toBeGreaterThan(2000)
  const files = recordSheets.map((sheet) => ({ name: `N-${sheet}.csv`, bytes: renderCsv(sheet, before[sheet]) }))
  const done = await importBrought(to, await bringAll(to, files))
  expect(done.counts.refused).toBe(0)
  expect(csvOf(await exported(to))).toBe(csvOf(before))
})

test('an export that is imported where it came from makes nothing', { timeout: 120_000 }, async () => {
  const actor = await buildWorkspace()
  await drawRecord(actor, 7)
  const before = await exported(actor)
  const done = await importAll(actor, 'record.xlsx', await renderXlsx(before))
  expect(done.counts).toMatchObject({ created: 0, refused: 0, records: {} })
  expect(await exported(actor)).toEqual(before)
})

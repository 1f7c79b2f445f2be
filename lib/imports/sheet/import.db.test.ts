import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, readRecord } from '@/lib/db'
import { sizeOf } from '@/lib/imports/sheet/fixtures/size-of'
import { realSheet } from '@/lib/imports/sheet/fixtures/real-sheet'
import { ask, bring, importAll, look, map } from '@/lib/imports/sheet/fixtures/walk-through'
import { getImportColumns, getImportLines } from '@/lib/imports/sheet/queries'
import { runImport } from '@/lib/imports/sheet/run-import'
import { undoImport } from '@/lib/imports/sheet/undo-import'
import { withoutProcesses } from '@/lib/runtime/testing/without-processes'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const linesOf = async (actor: Actor, id: string) => (await getImportLines(actor, id, null, 1)) ?? []

describe('a list as an organisation keeps it', () => {
  test('becomes letters, recipients, replies, commitments and follow-ups, each row once', async () => {
    const actor = await buildWorkspace()
    const { id, counts } = await importAll(actor, 'list.xlsx', await realSheet())
    expect(counts).toMatchObject({ created: 4, merged: 1, refused: 1 })
    expect(await sizeOf(actor)).toEqual({
      institutions: 3,
      cases: 2,
      letters: 3,
      recipients: 6,
      replies: 2,
      documents: 4,
      commitments: 2,
      updates: 2,
      followUps: 2,
    })
    const lines = await linesOf(actor, id)
    expect(lines.map(({ row, result }) => [row, result])).toEqual([
      [5, 'created'],
      [6, 'created'],
      [8, 'created'],
      [9, 'merged'],
      [10, 'created'],
      [11, 'refused'],
    ])
    expect(lines.at(-1)?.notes).toEqual([{ key: 'missing', values: { column: 'To: institutions' } }])
    const letters = await readRecord(actor, (tx) =>
      tx.letter.findMany({
        where: { workspaceId: actor.workspaceId },
        orderBy: { sentOn: 'asc' },
        select: {
          subject: true,
          sentOn: true,
          recipients: {
            orderBy: { position: 'asc' },
            select: { state: true, institution: { select: { name: true } } },
          },
        },
      }),
    )
    expect(letters.map(({ sentOn }) => sentOn?.toISOString().slice(0, 10))).toEqual([
      '2025-03-03',
      '2025-05-12',
      '2025-11-07',
    ])
    expect(letters[0]?.recipients.map(({ state, institution }) => [institution.name, state])).toEqual([
      ['Ministry of the Interior, Norland', 'answered'],
      ['Ombudsman of Norland', 'sent'],
      ['Border Guard of Norland', 'sent'],
    ])
    const commitments = await readRecord(actor, (tx) =>
      tx.commitment.findMany({
        where: { workspaceId: actor.workspaceId },
        orderBy: { madeOn: 'asc' },
        select: { title: true, dueOn: true, dueText: true, passage: { select: { quote: true } } },
      }),
    )
    expect(commitments).toMatchObject([
      {
        dueOn: new Date('2025-06-30'),
        dueText: null,
        passage: { quote: 'The Ministry will publish the instruction by 30 June 2025.' },
      },
      { dueOn: null, dueText: 'in Kürze' },
    ])
  })

  test('brought a second time makes nothing', async () => {
    const actor = await buildWorkspace()
    await importAll(actor, 'list.xlsx', await realSheet())
    const before = await sizeOf(actor)
    const again = await importAll(actor, 'list.xlsx', await realSheet())
    expect(again.counts).toMatchObject({ created: 0, merged: 5, refused: 1, records: {} })
    expect(await sizeOf(actor)).toEqual(before)
  })
})

test('dates that may be read two ways are asked about once, and not at all where another row tells', async () => {
  const actor = await buildWorkspace()
  const head = 'To;Subject;Sent;Answered'
  const unclear = await bring(actor, 'a.csv', `${head}\nMinistry;One;03/04/2021;\nMinistry;Two;05/06/2021;07/08/2021\n`)
  expect(await map(actor, unclear, { newCase: 'Zone' })).toBe('columns')
  expect((await getImportColumns(actor, unclear))?.unclear).toMatchObject([
    { example: '03/04/2021' },
    { example: '07/08/2021' },
  ])
  expect(await map(actor, unclear, { newCase: 'Zone', dayOrder: 'month_first' })).toBe('rows')
  await ask(actor, unclear)
  await runImport(actor, unclear)
  const days = await readRecord(actor, (tx) =>
    tx.letter.findMany({
      where: { workspaceId: actor.workspaceId },
      orderBy: { sentOn: 'asc' },
      select: { sentOn: true },
    }),
  )
  expect(days.map(({ sentOn }) => sentOn?.toISOString().slice(0, 10))).toEqual(['2021-03-04', '2021-05-06'])
  const told = await bring(actor, 'b.csv', `${head}\nMinistry;Three;03/04/2021;\nMinistry;Four;25/06/2021;\n`)
  expect(await map(actor, told, { newCase: 'Zone' })).toBe('rows')
})

test('what somebody does between the dry run and the import is not done twice: the dry run is shown again', async () => {
  const actor = await buildWorkspace()
  const table = 'Case\tTo\tSubject\tSent\nZone\tMinistry\tAccess\t2025-03-03\n'
  const id = await bring(actor, 'pasted cells.csv', table)
  expect(await map(actor, id)).toBe('rows')
  await importAll(actor, 'other.csv', table)
  expect(await ask(actor, id)).toBe(false)
  expect((await look(actor, id)).counts).toMatchObject({ created: 0, merged: 1 })
})

test('an import is shown to whoever brought it and to nobody else, and staff bring none', async () => {
  const actor = await buildWorkspace()
  const { id, version } = await importAll(actor, 'list.xlsx', await realSheet())
  const other = await buildMember(actor, 'owner', 'Ida')
  expect(await getImportLines(other, id, null, 1)).toBeNull()
  await expect(undoImport(other, { importId: id, version })).rejects.toThrow('not_found')
  await expect(bring(await buildMember(actor, 'staff'), 'a.csv', 'To,Subject\nx,y')).rejects.toThrow('forbidden')
})

/** A workbook of a few kilobytes whose one sheet unpacks to 300 MB. */
async function bomb(): Promise<Buffer> {
  const zip = new ZipFile()
  const content = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
  zip.addBuffer(Buffer.from(content), '[Content_Types].xml')
  zip.addBuffer(Buffer.from('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'), 'xl/workbook.xml')
  const chunk = Buffer.alloc(1_000_000, ' ')
  zip.addReadStream(Readable.from(Array.from({ length: 300 }, () => chunk)), 'xl/worksheets/sheet1.xml')
  zip.end()
  return buffer(zip.outputStream)
}

test('a workbook that unpacks to far more than it is, is refused before it is unpacked', async () => {
  const actor = await buildWorkspace()
  await expect(bring(actor, 'bomb.xlsx', await bomb())).rejects.toThrow(/table_too_heavy|table_not_read/)
})

test('a workbook is not refused as none where the machine cannot start a reader, and is taken in later', async () => {
  const actor = await buildWorkspace()
  const sheet = await realSheet()
  await withoutProcesses('a throw', () => expect(bring(actor, 'list.xlsx', sheet)).rejects.toThrow('table_no_reader'))
  await expect(bring(actor, 'list.xlsx', sheet)).resolves.toBeDefined()
})

test('no update that an import wrote can be taken out while it is not being undone', async () => {
  const actor = await buildWorkspace()
  const { id } = await importAll(actor, 'list.xlsx', await realSheet())
  const taken = await changeRecord(
    actor,
    (tx) => tx.$queryRaw<{ taken: number }[]>`SELECT answerable_take_out_updates(${id}::uuid) AS taken`,
  )
  expect(taken).toEqual([{ taken: 0 }])
  expect((await sizeOf(actor)).updates).toBe(2)
})

test.each([
  ['an empty file', '', 'table_empty'],
  ['bytes that are no text', Buffer.from([0, 1, 2, 3, 0, 255]), 'table_not_read'],
  ['a broken workbook', Buffer.from('PK\u0003\u0004 and nothing that follows'), 'table_not_read'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'table_old'],
])('%s is refused in words', async (_what, bytes, key) => {
  await expect(bring(await buildWorkspace(), 'file', bytes)).rejects.toThrow(key)
})

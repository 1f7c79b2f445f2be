import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { pathOf } from '@/lib/documents/file-store'
import { receiveBytes } from '@/lib/documents/receive-file'
import { buildCanaryRecord, type CanaryRecord } from '@/lib/exports/fixtures/canary-record'
import { asked, exported } from '@/lib/exports/fixtures/exported'
import { unzipped } from '@/lib/exports/fixtures/open-files'
import { makeExport } from '@/lib/exports/make-export'
import { mostBytesInVolume } from '@/lib/exports/originals'
import { getExportFile, previewExport } from '@/lib/exports/queries'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const patience = 240_000
const annexes = ['First annex', 'Second annex', 'Third annex'] as const

let actor: Actor
let record: CanaryRecord

async function annex(words: string, pages: number) {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let i = 1; i <= pages; i += 1)
    document.addPage().drawText(`${words}, sheet ${String(i)}`, { font, x: 60, y: 600 })
  return receiveBytes(await document.save(), { limitBytes: 1e7 })
}

/** Three originals count as so large that each fills a volume; which bytes they have does not matter to where they stand. */
beforeAll(async () => {
  actor = await buildWorkspace('Volumes')
  record = await buildCanaryRecord(actor)
  const stored = await Promise.all(annexes.map((words, i) => annex(words, i + 2)))
  await changeRecord(actor, (tx) =>
    tx.document.createMany({
      data: stored.map(({ sha256 }, i) => ({
        id: randomUUID(),
        workspaceId: actor.workspaceId,
        caseId: record.caseId,
        replyId: record.replyId,
        role: 'attachment' as const,
        position: 10 + i,
        name: `${annexes[i] ?? ''}.pdf`,
        mediaType: 'application/pdf',
        sizeBytes: mostBytesInVolume,
        sha256,
        origin: 'uploaded' as const,
        readState: 'read' as const,
        keptById: actor.memberId,
      })),
    }),
  )
}, patience)

async function volumeOf(id: string, volume: number) {
  const file = await getExportFile(actor, id, 'pdf', volume)
  if (!file) throw new Error(`There is no volume ${String(volume)}.`)
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(pathOf(file.sha256))))
  const texts: string[] = []
  for (let i = 1; i <= pdf.numPages; i += 1) {
    const { items } = await (await pdf.getPage(i)).getTextContent()
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    )
  }
  const found = (await pdf.getAttachments()) as unknown
  const attached = [...(found instanceof Map ? (found.values() as Iterable<{ filename: string }>) : [])]
  return { texts, labels: await pdf.getPageLabels(), attached: attached.map(({ filename }) => filename) }
}

test(
  'a bundle that one file could not hold comes in volumes: every page of every original, with numbers that run through all, and volume 1 says what stands where',
  async () => {
    const { id, made } = await exported(actor, record, {
      purpose: 'court_bundle',
      originals: 'bound',
      formats: ['pdf', 'zip'],
    })
    expect(made?.summary).toMatchObject({ volumes: 4, originals: 5, notInPdf: { unbindable: 1 } })
    const volumes = await Promise.all([1, 2, 3, 4].map((volume) => volumeOf(id, volume)))
    const texts = volumes.flatMap((volume) => volume.texts)
    const total = texts.length
    expect(volumes.flatMap(({ labels }) => labels)).toEqual(texts.map((_, i) => String(i + 1)))
    const first = volumes[0]?.texts.join(' ') ?? ''
    expect(volumes[0]?.texts[0]).toContain('Court bundle, volume 1 of 4')
    for (const [i, words] of annexes.entries()) {
      const sheets = Array.from({ length: i + 2 }, (_, sheet) =>
        texts.findIndex((text) => text.includes(`${words}, sheet ${String(sheet + 1)}`)),
      )
      for (const at of sheets) expect(texts[at]).toContain(`Bundle page ${String(at + 1)}`)
      const [from = 0, to = 0] = [sheets[0], sheets.at(-1)]
      const volume = String(i + 2)
      expect(first).toContain(`volume ${volume}, pages ${String(from + 1)} to ${String(to + 1)}`)
      const own = volumes[i + 1]?.texts ?? []
      expect(own[0]).toContain(`Court bundle, volume ${volume} of 4`)
      expect(own.join(' ')).toContain(`${words}.pdf pages ${String(from + 1)} to ${String(to + 1)}`)
      expect(own[1]).toContain(`${String(from)} of ${String(total)}`)
    }
    expect(await getExportFile(actor, id, 'pdf', 5)).toBeNull()
    const zip = await getExportFile(actor, id, 'zip')
    const inZip = [...unzipped(await readFile(pathOf(zip?.sha256 ?? ''))).keys()]
    expect(inZip.filter((name) => /-[1-4]-of-4\.pdf$/.test(name))).toHaveLength(4)
  },
  patience,
)

test(
  'a PDF with embedded originals that one file could not hold comes in volumes: each original is attached to one of them, and listed with it',
  async () => {
    const { id, made } = await exported(actor, record, { originals: 'embedded', formats: ['pdf'] })
    expect(made?.summary).toMatchObject({ volumes: 4, originals: 5, notInPdf: { unbindable: 0 } })
    const volumes = await Promise.all([1, 2, 3, 4].map((volume) => volumeOf(id, volume)))
    expect(volumes.map(({ attached }) => attached.map((name) => name.replace(/^F-\d+ /, '')))).toEqual([
      ['Zephyrine_Quillfeather.txt', 'statement.pdf'],
      ...annexes.map((words) => [`${words}.pdf`]),
    ])
    const first = volumes[0]?.texts.join(' ') ?? ''
    expect(first).toContain('Attached to this PDF.')
    for (const volume of [2, 3, 4]) expect(first).toContain(`Attached to volume ${String(volume)}.`)
    expect(volumes.flatMap(({ labels }) => labels)).toEqual(
      volumes.flatMap(({ texts }) => texts).map((_, i) => String(i + 1)),
    )
  },
  patience,
)

test('whoever looks at a choice first is told that the PDF will come in volumes', async () => {
  const choice = { originals: 'embedded', formats: ['pdf'], as: 'preview' }
  const { id } = await makeExport(actor, asked(record, choice))
  expect(await previewExport(actor, id)).toMatchObject({ volumes: 4, notInPdf: { unbindable: 0 } })
})

import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { receiveBytes, receiveFile } from '@/lib/documents/receive-file'
import { openWorkFolder } from '@/lib/documents/work-folder'
import type { GatheredCase } from '@/lib/exports/gather-cases'
import { printDocument } from '@/lib/exports/print/print-document'
import { printLanguage, type PrintTranslator } from '@/lib/exports/print/print-language'
import { recordSheets } from '@/lib/exports/record-columns'
import { recordTables } from '@/lib/exports/records/record-tables'
import { renderCsv } from '@/lib/exports/render-csv'
import { renderDocx } from '@/lib/exports/render-docx'
import { renderCaseHistoriesJson } from '@/lib/exports/render-json'
import { renderCaseHistoryPdf } from '@/lib/exports/render-pdf'
import { renderXlsx } from '@/lib/exports/render-xlsx'
import { renderZip, type MadeFile } from '@/lib/exports/render-zip'
import type { ExportChoice } from '@/lib/exports/schema'
import { writeVolumes, type WrittenVolumes } from '@/lib/exports/write-volumes'
import type { ExportFormat, ExportPurpose } from '@/prisma/generated/enums'

/** A file of an export. A PDF of several volumes is several files; all others are volume 1. */
export type MadeFormat = MadeFile & { format: ExportFormat; volume: number }

type Asked = { purpose: ExportPurpose; choice: ExportChoice }
type Made = { name: string; bytes: Uint8Array | AsyncIterable<Uint8Array> }

/** What was made, and how many originals were to be bound that have no pages for it. */
export type MadeExport = { files: MadeFormat[]; unbindable: number }

// How large it may be is for the disk to say: an archive holds the originals beside the volumes that they are bound in.
async function keep({ name, bytes }: Made): Promise<MadeFile> {
  const expected = { limitBytes: Number.MAX_SAFE_INTEGER }
  const stored = bytes instanceof Uint8Array ? receiveBytes(bytes, expected) : receiveFile(bytes, expected)
  return { name, ...(await stored) }
}

/** With originals it can be hundreds of megabytes, so it goes from disk to disk. */
async function writePdf(
  cases: GatheredCase[],
  { purpose, choice }: Asked,
  t: PrintTranslator,
  folder: string,
): Promise<WrittenVolumes> {
  const histories = cases.map(({ history }) => history)
  const originals = cases.flatMap((one) => one.originals)
  if (originals.length > 0 && purpose !== 'briefing' && choice.originals !== 'none') {
    return writeVolumes({ histories, originals, t, asked: { purpose, how: choice.originals, folder } })
  }
  const out = path.join(folder, 'made.pdf')
  await renderCaseHistoryPdf(histories, t, { purpose, out })
  return { paths: [out], unbindable: 0 }
}

async function pdf(
  cases: GatheredCase[],
  asked: Asked,
  t: PrintTranslator,
  title: string,
  tell: (count: number) => void,
): Promise<MadeFile[]> {
  const { path: folder, remove } = await openWorkFolder()
  try {
    const { paths, unbindable } = await writePdf(cases, asked, t, folder)
    tell(unbindable)
    const made: MadeFile[] = []
    for (const [i, one] of paths.entries()) {
      const name = paths.length === 1 ? `${title}.pdf` : `${title}-${String(i + 1)}-of-${String(paths.length)}.pdf`
      made.push(await keep({ name, bytes: createReadStream(one) }))
    }
    return made
  } finally {
    await remove()
  }
}

/** What only the archive holds never lies in the store, where no row would name it. */
const besideArchive = ({ name, bytes }: { name: string; bytes: Uint8Array }): MadeFile => ({
  name,
  bytes,
  sizeBytes: bytes.byteLength,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

function csvName(base: string, sheet: string): string {
  return `${base}-${sheet.replace('_', '-')}.csv`
}

type Step = (made: MadeFile[]) => Promise<MadeFile[]>

function stepsOf(
  cases: GatheredCase[],
  asked: Asked,
  t: PrintTranslator,
  base: string,
  tellUnbindable: (count: number) => void,
): Record<ExportFormat, Step> {
  const histories = cases.map(({ history }) => history)
  const tables = recordTables(cases.map(({ record }) => record))
  const title = `${base}-${asked.purpose.replaceAll('_', '-')}`
  const say = printLanguage(asked.choice.language, t)
  const json = () => ({ name: `${base}.json`, bytes: Buffer.from(renderCaseHistoriesJson(histories)) })
  const csv = (sheet: (typeof recordSheets)[number]) => ({
    name: csvName(base, sheet),
    bytes: Buffer.from(renderCsv(sheet, tables[sheet])),
  })
  return {
    pdf: () => pdf(cases, asked, t, title, tellUnbindable),
    docx: async () => {
      const bytes = await renderDocx(printDocument(histories, say, { purpose: asked.purpose }))
      return [await keep({ name: `${title}.docx`, bytes })]
    },
    xlsx: async () => [await keep({ name: `${base}.xlsx`, bytes: await renderXlsx(tables) })],
    json: async () => [await keep(json())],
    csv: async () => [await keep(csv('commitments'))],
    zip: async (made) => {
      const names = new Set(made.map(({ name }) => name))
      const beside = [json(), ...recordSheets.map(csv)].filter(({ name }) => !names.has(name))
      const all = [...made, ...beside.map(besideArchive)]
      const given = {
        preparedOn: histories[0]?.preparedOn ?? '1970-01-01',
        cases: histories.map(({ case: { code, title: name } }) => ({ code, title: name })),
        made: all,
        originals: cases.flatMap(({ originals }) => originals),
      }
      return [await keep({ name: `${base}.zip`, bytes: renderZip(given) })]
    },
  }
}

/** The archive comes last: it holds the others. */
const order: ExportFormat[] = ['json', 'csv', 'xlsx', 'docx', 'pdf', 'zip']

/**
 * Makes the files of an export one after the other and keeps each in the store. `progress` hears how many formats are done. Names
 * are made of the redacted code of the case, and of nothing else.
 */
export async function makeFiles(
  cases: GatheredCase[],
  asked: Asked,
  t: PrintTranslator,
  progress: (done: number) => Promise<void>,
): Promise<MadeExport> {
  const code = cases.map(({ history }) => history.case.code).join('-')
  const base =
    code
      .replace(/[^\p{L}\p{N}-]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'case'
  let unbindable = 0
  let done = 0
  const steps = stepsOf(cases, asked, t, base, (count) => (unbindable = count))
  const made: MadeFormat[] = []
  for (const format of order.filter((one) => asked.choice.formats.includes(one))) {
    const files = await steps[format](made)
    made.push(...files.map((file, i) => ({ format, volume: i + 1, ...file })))
    done += 1
    await progress(done)
  }
  return { files: made, unbindable }
}

import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pathOf, receiveFile, type StoredFile } from '@/lib/documents/file-store'
import { openWorkFolder } from '@/lib/documents/work-folder'
import { writeBundle } from '@/lib/exports/bind-originals'
import type { GatheredCase } from '@/lib/exports/gather-cases'
import { fileNameOf, placesInPdf } from '@/lib/exports/originals'
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
import type { ExportFormat, ExportPurpose } from '@/prisma/generated/enums'

/** No file of ours is larger. In bytes. */
const largest = 2_000_000_000

export type MadeFormat = MadeFile & { format: ExportFormat }

type Asked = { purpose: ExportPurpose; choice: ExportChoice }
type Made = { name: string; bytes: Uint8Array | AsyncIterable<Uint8Array>; after?: () => Promise<void> }

/** What was made, and how many originals were to be bound that have no pages for it. */
export type MadeExport = { files: MadeFormat[]; unbindable: number }

async function* oneChunk(bytes: Uint8Array) {
  yield bytes
}

async function keep({ name, bytes, after }: Made): Promise<MadeFile> {
  try {
    const stream = bytes instanceof Uint8Array ? oneChunk(bytes) : bytes
    const stored: StoredFile = await receiveFile(stream, { limitBytes: largest })
    return { name, ...stored }
  } finally {
    await after?.()
  }
}

/** With originals it can be hundreds of megabytes, so it goes from disk to disk. Answers how many could not be bound. */
async function writePdf(
  cases: GatheredCase[],
  { purpose, choice }: Asked,
  t: PrintTranslator,
  { folder, out }: { folder: string; out: string },
): Promise<number> {
  const histories = cases.map(({ history }) => history)
  const originals = cases.flatMap((one) => one.originals)
  const takesOriginals = originals.length > 0 && purpose !== 'briefing'
  if (takesOriginals && choice.originals === 'bound')
    return writeBundle(histories, originals, t, { purpose, folder, out })
  const embedded = takesOriginals && choice.originals === 'embedded' ? placesInPdf(originals, 'embedded') : null
  const attached = originals.filter(({ number }) => embedded?.get(number) === 'inside')
  const files = attached.map((original) => ({
    path: fileNameOf(original),
    mediaType: original.mediaType.split(';')[0] ?? '',
    description: `${original.belongsTo}, ${original.number} ${original.name}`,
    stored: pathOf(original.sha256),
  }))
  await renderCaseHistoryPdf(histories, t, { purpose, embedded, attached: files, out })
  return 0
}

async function pdf(
  cases: GatheredCase[],
  asked: Asked,
  t: PrintTranslator,
  name: string,
  tell: (count: number) => void,
) {
  const { path: folder, remove } = await openWorkFolder()
  const out = path.join(folder, 'made.pdf')
  try {
    tell(await writePdf(cases, asked, t, { folder, out }))
  } catch (error) {
    await remove()
    throw error
  }
  return { name, bytes: createReadStream(out), after: remove }
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

type Step = (made: MadeFile[]) => Promise<Made>

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
    pdf: () => pdf(cases, asked, t, `${title}.pdf`, tellUnbindable),
    docx: async () => ({
      name: `${title}.docx`,
      bytes: await renderDocx(printDocument(histories, say, { purpose: asked.purpose })),
    }),
    xlsx: async () => ({ name: `${base}.xlsx`, bytes: await renderXlsx(tables) }),
    json: () => Promise.resolve(json()),
    csv: () => Promise.resolve(csv('commitments')),
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
      return { name: `${base}.zip`, bytes: renderZip(given) }
    },
  }
}

/** The archive comes last: it holds the others. */
const order: ExportFormat[] = ['json', 'csv', 'xlsx', 'docx', 'pdf', 'zip']

/**
 * Makes the files of an export one after the other and keeps each in the store. `progress` hears how many are done. Names
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
  const steps = stepsOf(cases, asked, t, base, (count) => (unbindable = count))
  const made: MadeFormat[] = []
  for (const format of order.filter((one) => asked.choice.formats.includes(one))) {
    made.push({ format, ...(await keep(await steps[format](made))) })
    await progress(made.length)
  }
  return { files: made, unbindable }
}

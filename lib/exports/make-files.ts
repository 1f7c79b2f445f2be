import 'server-only'
import { createReadStream } from 'node:fs'
import { pathOf, receiveFile, type StoredFile } from '@/lib/documents/file-store'
import { renderBundle } from '@/lib/exports/bind-originals'
import type { GatheredCase } from '@/lib/exports/gather-cases'
import { fileNameOf, thoseThatFit } from '@/lib/exports/originals'
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

async function pdf(cases: GatheredCase[], { purpose, choice }: Asked, t: PrintTranslator, name: string): Promise<Made> {
  const histories = cases.map(({ history }) => history)
  const originals = cases.flatMap((one) => one.originals)
  if (choice.originals === 'bound' && purpose !== 'briefing') {
    const bundle = await renderBundle(histories, originals, t, { purpose })
    return bundle instanceof Uint8Array
      ? { name, bytes: bundle }
      : { name, bytes: createReadStream(bundle.path), after: bundle.remove }
  }
  const attached = choice.originals === 'embedded' ? thoseThatFit(originals) : []
  const files = attached.map((original) => ({
    path: fileNameOf(original),
    mediaType: original.mediaType.split(';')[0] ?? '',
    description: `${original.belongsTo}, ${original.number} ${original.name}`,
    stored: pathOf(original.sha256),
  }))
  return { name, bytes: await renderCaseHistoryPdf(histories, t, { purpose, attached: files }) }
}

function csvName(base: string, sheet: string): string {
  return `${base}-${sheet.replace('_', '-')}.csv`
}

type Step = (made: MadeFile[]) => Promise<Made>

function stepsOf(cases: GatheredCase[], asked: Asked, t: PrintTranslator, base: string): Record<ExportFormat, Step> {
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
    pdf: () => pdf(cases, asked, t, `${title}.pdf`),
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
      const all = [...made]
      for (const one of beside) all.push(await keep(one))
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
): Promise<MadeFormat[]> {
  const code = cases.map(({ history }) => history.case.code).join('-')
  const base =
    code
      .replace(/[^\p{L}\p{N}-]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'case'
  const steps = stepsOf(cases, asked, t, base)
  const made: MadeFormat[] = []
  for (const format of order.filter((one) => asked.choice.formats.includes(one))) {
    made.push({ format, ...(await keep(await steps[format](made))) })
    await progress(made.length)
  }
  return made
}

import 'server-only'
import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'
import { decodeText } from '@/lib/documents/decode-text'
import { pathOf, type StoredFile } from '@/lib/documents/file-store'
import { InvalidError } from '@/lib/errors'
import { textOfCsvCell } from '@/lib/exports/csv-cell'
import { readCellsOf, type SheetCells } from '@/lib/reading/read-cells-of'

/** What one import takes, in bytes of text, rows, and characters of a cell. A spreadsheet keeps at most 32,767 in a cell. */
const mostBytes = 30_000_000
const mostRows = 50_000
const mostColumns = 300
const longestText = 2_000_000

const separators = [',', ';', '\t', '|'] as const

/** The sign that stands most evenly in the first lines, outside quotation marks. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 30)
  const score = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0)
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
    return counts.length * Math.min(usual, 5)
  }
  return separators.toSorted((a, b) => score(b) - score(a))[0] ?? ','
}

function readText(name: string, bytes: Uint8Array): SheetCells[] {
  const decoded = decodeText(bytes)
  if (decoded.text === undefined)
    throw new InvalidError('file', decoded.readError === 'empty' ? 'table_empty' : 'table_not_read')
  const { text } = decoded
  try {
    const records = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      info: true,
      max_record_size: longestText,
      to: mostRows + 1,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    if (records.length > mostRows) throw new InvalidError('file', 'table_too_long', { rows: mostRows })
    const rows = records.map(({ record }, index) => ({
      number: index + 1,
      cells: record.slice(0, mostColumns).map(textOfCsvCell),
    }))
    return [{ name, rows }]
  } catch (error) {
    if (error instanceof CsvError) throw new InvalidError('file', 'table_not_read')
    throw error
  }
}

const isWorkbook = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b
const isOldWorkbook = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf

const refusals: Partial<Record<string, string>> = {
  encrypted: 'table_locked',
  too_large: 'table_too_heavy',
  too_long: 'table_too_heavy',
  too_heavy: 'table_too_heavy',
  unpacks_too_large: 'table_too_heavy',
  no_process: 'table_no_reader',
}

/** Leaves out what no database keeps, and rows in which nothing stands. */
function tidy(sheets: SheetCells[]): SheetCells[] {
  return sheets
    .map(({ name, rows }) => ({
      name: name.replaceAll('\u0000', '').slice(0, 100),
      rows: rows
        .map(({ number, cells }) => ({
          number,
          cells: cells.slice(0, mostColumns).map((cell) => cell.replaceAll('\u0000', '').toWellFormed()),
        }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    }))
    .filter(({ rows }) => rows.length > 0)
}

/**
 * The sheets of a stored file (.xlsx, .csv, or cells that were pasted) as grids of text, under caps. Throws an
 * InvalidError for 'file' in words that a person understands; never anything else because of what is in the file.
 */
export async function readTable(stored: StoredFile, name: string): Promise<SheetCells[]> {
  if (stored.sizeBytes > mostBytes) throw new InvalidError('file', 'table_too_heavy')
  const bytes = await readFile(pathOf(stored.sha256))
  if (isOldWorkbook(bytes)) throw new InvalidError('file', 'table_old')
  if (!isWorkbook(bytes)) return nonEmpty(tidy(readText(name.replace(/\.[^.]*$/, ''), bytes)))
  const read = await readCellsOf(pathOf(stored.sha256), stored.sizeBytes)
  if (!read.ok) throw new InvalidError('file', refusals[read.code] ?? 'table_not_read')
  return nonEmpty(tidy(read.sheets))
}

function nonEmpty(sheets: SheetCells[]): SheetCells[] {
  if (sheets.length === 0) throw new InvalidError('file', 'table_empty')
  return sheets
}

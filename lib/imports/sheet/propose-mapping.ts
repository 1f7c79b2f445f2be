import { recordColumns, recordSheets, sheetLabels, type RecordSheet } from '@/lib/exports/record-columns'
import { columnsOf } from '@/lib/imports/sheet/flat-columns'
import { elsewhere, headingWords, sheetWords } from '@/lib/imports/sheet/heading-words'
import type { SheetMapping, SheetUse } from '@/lib/imports/sheet/mapping'
import { plainWords } from '@/lib/imports/sheet/plain-words'
import { readDay } from '@/lib/imports/sheet/read-day'
import type { SheetCells } from '@/lib/reading/read-cells-of'

/** How far down a head may stand: below titles, logos and notes. */
const deepestHead = 25
const sampled = 40

type Rows = SheetCells['rows']
type Meant = { key: string; isExact: boolean }

/** The column that a heading is, by our own key or label, or by words in five languages. */
function meantBy(heading: string, use: SheetUse): Meant | null {
  const plain = plainWords(heading)
  if (plain === '') return null
  const own = columnsOf(use).find(({ key, label }) => heading.trim() === key || plainWords(label) === plain)
  if (own) return { key: own.key, isExact: true }
  const keyHere = (concept: string) =>
    elsewhere[use]?.[concept] ?? (columnsOf(use).some(({ key }) => key === concept) ? concept : null)
  let best: { key: string; score: number } | null = null
  for (const [concept, phrases] of Object.entries(headingWords)) {
    const key = keyHere(concept)
    if (key === null) continue
    for (const phrase of phrases) {
      const fits =
        plain === phrase ? 1000 : phrase.length > 3 && ` ${plain} `.includes(` ${phrase} `) ? phrase.length : 0
      if (fits > (best?.score ?? 0)) best = { key, score: fits }
    }
  }
  return best && { key: best.key, isExact: best.score === 1000 }
}

/** Each key once: an exact heading before one that only contains the words, and the first before a later one. */
function keysOf(headings: readonly string[], use: SheetUse): string[] {
  const meant = headings.map((heading) => meantBy(heading, use))
  const taken = new Map<string, number>()
  for (const isExact of [true, false]) {
    for (const [at, found] of meant.entries()) {
      if (found?.isExact === isExact && !taken.has(found.key)) taken.set(found.key, at)
    }
  }
  return headings.map((_, at) => [...taken].find(([, column]) => column === at)?.[0] ?? '')
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length

type Head = { number: number; keys: string[]; known: number; exact: number }

/** The row that has the most known headings; where none has two, the first that looks like one. */
function headOf(rows: Rows, use: SheetUse): Head | null {
  let best: Head | null = null
  for (const { number, cells } of rows.slice(0, deepestHead)) {
    const keys = keysOf(cells, use)
    const known = keys.filter((key) => key !== '').length
    const exact = cells.filter((cell) => meantBy(cell, use)?.isExact).length
    if (known > (best?.known ?? 1)) best = { number, keys, known, exact }
  }
  if (best) return best
  const looks = rows.find(({ cells }) => filled(cells) > 1 && cells.every((c) => c.length < 60 && !readDay(c)))
  return looks ? { number: looks.number, keys: keysOf(looks.cells, use), known: 0, exact: 0 } : null
}

/** Whether a sheet has the columns of one of ours and no others, under whatever name. */
function isWhole({ rows }: SheetCells, sheet: RecordSheet): boolean {
  const known = new Set(recordColumns[sheet].flatMap(({ key, label }) => [key, label]))
  const headings = (rows[0]?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '')
  return headings.length >= 3 && headings.every((heading) => known.has(heading))
}

/** What the rows of a sheet are: one of our own sheets where its columns say so or its name does, else the flat one. */
function useOf(given: SheetCells): SheetUse {
  const { name, rows } = given
  const plain = plainWords(name)
  // The CSV files of an export are named by their case and their sheet.
  const ours = recordSheets.find((sheet) => ` ${plain}`.endsWith(` ${plainWords(sheetLabels[sheet])}`))
  const fits = (sheet: RecordSheet) => {
    const head = headOf(rows, sheet)
    const flat = headOf(rows, 'flat')
    const needed = recordColumns[sheet].filter((column) => column.needed)
    const hasNeeded = needed.every(({ key }) => head?.keys.includes(key))
    return (
      hasNeeded &&
      (head?.exact ?? 0) >= Math.min(3, recordColumns[sheet].length) &&
      (head?.exact ?? 0) > (flat?.exact ?? 0)
    )
  }
  if (ours && (headOf(rows, ours)?.exact ?? 0) > 1) return ours
  const whole = recordSheets.find((sheet) => isWhole(given, sheet))
  if (whole) return whole
  const shaped = recordSheets
    .filter(fits)
    .toSorted((a, b) => (headOf(rows, b)?.exact ?? 0) - (headOf(rows, a)?.exact ?? 0))[0]
  if (shaped) return shaped
  const named = recordSheets.find((sheet) => sheetWords[sheet]?.includes(plain))
  const flatKeys = headOf(rows, 'flat')?.keys ?? []
  const tellsAStory = flatKeys.includes('institution') && flatKeys.includes('subject')
  if (named && !tellsAStory && (headOf(rows, named)?.known ?? 0) > 0) return named
  return 'flat'
}

const mostlyDays = (rows: Rows, at: number) => {
  const cells = rows.flatMap(({ cells: row }) => row[at] ?? []).filter((cell) => cell.trim() !== '')
  return cells.length > 0 && cells.filter((cell) => readDay(cell)).length * 2 > cells.length
}

/** Columns whose heading says nothing known, by the look of their cells: days are first those of sending, then of replies. */
function byLook(keys: string[], rows: Rows, use: SheetUse): string[] {
  if (use !== 'flat') return keys
  const free = ['sent_on', 'reply_received_on'].filter((key) => !keys.includes(key))
  return keys.map((key, at) => (key === '' && mostlyDays(rows, at) ? (free.shift() ?? '') : key))
}

/** What a sheet is taken for before anybody looks: where its head is, what its rows are, what each column holds. */
export function proposeSheet(sheet: SheetCells, number: number): SheetMapping {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const use = useOf(sheet)
  const head = headOf(sheet.rows, use)
  const below = sheet.rows.filter((row) => row.number > (head?.number ?? 0)).slice(0, sampled)
  const keys = Array.from({ length: Math.min(width, 300) }, (_, at) => head?.keys[at] ?? '')
  const columns = byLook(keys, below, use)
  const isEmpty = below.length === 0 || columns.every((key) => key === '')
  return { number, as: isEmpty ? 'skip' : use, head: head?.number ?? 0, columns }
}

/** The columns for a sheet whose use a person changed: proposed again for what its rows are now. */
export function proposeColumns(sheet: SheetCells, use: SheetUse, head: number): string[] {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const headings = sheet.rows.find(({ number }) => number === head)?.cells ?? []
  const keys = keysOf(headings, use)
  const below = sheet.rows.filter((row) => row.number > head).slice(0, sampled)
  return byLook(
    Array.from({ length: Math.min(width, 300) }, (_, at) => keys[at] ?? ''),
    below,
    use,
  )
}

import type { Day } from '@/lib/dates'
import type { RecordRow } from '@/lib/exports/record-columns'
import { RefusedRow } from '@/lib/imports/sheet/mapping'

/** Text of at most `max` characters, as the form of the same record takes it; longer text is refused, never cut. */
export function textOf(row: RecordRow, key: string, max: number): string {
  const text = (row[key] ?? '').trim()
  if (text.length > max) throw new RefusedRow('too_long', { column: key, max })
  return text
}

export const nullableTextOf = (row: RecordRow, key: string, max: number): string | null => textOf(row, key, max) || null

/** @throws RefusedRow where the cell is empty or longer than `max` characters */
export function neededText(row: RecordRow, key: string, max: number): string {
  const text = textOf(row, key, max)
  if (text === '') throw new RefusedRow('missing', { column: key })
  return text
}

export const listOf = (row: RecordRow, key: string): string[] =>
  (row[key] ?? '').split('\n').filter((line) => line !== '')

/** The cells of typed rows hold days or nothing. */
export const dayIn = (row: RecordRow, key: string): Day | null => (row[key] ? (row[key] as Day) : null)

/** @throws RefusedRow where the cell is empty */
export function neededDay(row: RecordRow, key: string): Day {
  const day = dayIn(row, key)
  if (!day) throw new RefusedRow('missing', { column: key })
  return day
}

/** The code of a language (ISO 639), English where the cell is empty. @throws RefusedRow for a letter alone */
export function language(row: RecordRow): string {
  const code = textOf(row, 'language', 10)
  if (code.length === 1) throw new RefusedRow('language_unknown', { value: code })
  return code || 'en'
}

/** An address on the web; null for an empty cell. @throws RefusedRow for one that is none, or begins otherwise than http */
export function url(row: RecordRow, key: string): string | null {
  const text = textOf(row, key, 2000)
  if (text !== '' && !(URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)))
    throw new RefusedRow('not_an_address', { column: key })
  return text || null
}

import { isDay, type Day } from '@/lib/dates'
import { plainWords } from '@/lib/imports/sheet/plain-words'
import type { DayOrder } from '@/lib/imports/sheet/mapping'

/** Months as people write them in English, French, German, Spanish and Polish: by how they begin, without accents. */
const months: readonly (readonly string[])[] = [
  ['january', 'januar', 'janner', 'janvier', 'enero', 'ene', 'stycznia', 'styczen', 'sty'],
  ['february', 'februar', 'feber', 'fevrier', 'fev', 'febrero', 'lutego', 'luty', 'lut'],
  ['march', 'marz', 'maerz', 'mars', 'marzo', 'marca', 'marzec', 'mrz'],
  ['april', 'avril', 'avr', 'abril', 'abr', 'kwietnia', 'kwiecien', 'kwi'],
  ['may', 'mai', 'mayo', 'maja', 'maj'],
  ['june', 'juni', 'juin', 'junio', 'czerwca', 'czerwiec', 'cze'],
  ['july', 'juli', 'juillet', 'juil', 'julio', 'lipca', 'lipiec', 'lip'],
  ['august', 'aout', 'agosto', 'ago', 'sierpnia', 'sierpien', 'sie'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'wrzesnia', 'wrzesien', 'wrz'],
  ['october', 'oktober', 'octobre', 'octubre', 'pazdziernika', 'pazdziernik', 'paz'],
  ['november', 'novembre', 'noviembre', 'listopada', 'listopad', 'lis'],
  ['december', 'dezember', 'decembre', 'diciembre', 'dic', 'grudnia', 'grudzien', 'gru'],
]

const shortest = 3

function monthOf(word: string): number | null {
  const exact = months.findIndex((names) => names.includes(word))
  const found = exact >= 0 ? exact : months.findIndex((names) => names.some((name) => startsAlike(name, word)))
  return found < 0 ? null : found + 1
}

const startsAlike = (name: string, word: string) => word.length >= shortest && name.startsWith(word)

/** The year that two digits mean: 00 to 68 of this century, the others of the last (as POSIX has it). */
const yearOf = (text: string) => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 69 ? 2000 : 1900))

function dayFrom(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) ? text : null
}

/** A day; or the two days that it may be; or null when it is none. */
export type DayRead = { day: Day } | { dayFirst: Day; monthFirst: Day } | null

const asRead = (day: Day | null): DayRead => day && { day }

function readNumbers([, a = '', sign = '', b = '', c = '']: RegExpExecArray): DayRead {
  const year = yearOf(c)
  const dayFirst = dayFrom(year, Number(b), Number(a))
  // With points, the day comes first everywhere.
  if (sign === '.') return asRead(dayFirst)
  const monthFirst = dayFrom(year, Number(a), Number(b))
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return { dayFirst, monthFirst }
  return asRead(dayFirst ?? monthFirst)
}

function readWords(text: string): DayRead {
  const words = plainWords(text)
    .split(' ')
    .map((word) => word.replace(/^(\d+)(?:st|nd|rd|th|er|e|o|a)$/, '$1'))
  const month = words.map(monthOf).find((found) => found !== null)
  const year = words.find((word) => /^\d{4}$/.test(word))
  const day = words.find((word) => /^\d{1,2}$/.test(word))
  if (!month || !year || !day) return null
  return asRead(dayFrom(Number(year), month, Number(day)))
}

const excelEpochMs = Date.UTC(1899, 11, 30)
const dayMs = 86_400_000

/** Excel's count of days (1900 system), where a day lost its format: 1954 to 2119. */
function readSerial(text: string): DayRead {
  const days = Math.floor(Number(text))
  if (days < 20_000 || days > 80_000) return null
  const iso = new Date(excelEpochMs + days * dayMs).toISOString().slice(0, 10)
  return isDay(iso) ? { day: iso } : null
}

/**
 * Reads a day in any usual form: 2021-04-03, 3.4.2021, 03/04/21, 3 April 2021, 3 kwietnia 2021, April 3, 2021, a day and
 * time, or a count of days from Excel. Numbers that may be read two ways give both.
 */
export function readDay(text: string): DayRead {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(trimmed)
  if (iso) return asRead(dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const numbers = /^(?:\p{L}{2,10}[.,]? )?(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:[ ,].*)?$/u.exec(
    trimmed,
  )
  if (numbers) return readNumbers(numbers)
  if (/^\d{5}(?:\.\d+)?$/.test(trimmed)) return readSerial(trimmed)
  return /\p{L}/u.test(trimmed) && trimmed.length <= 40 ? readWords(trimmed) : null
}

/** The day, once it is known which number comes first; null when nobody said. */
export function settledDay(read: DayRead, order: DayOrder | null): Day | null {
  if (!read || 'day' in read) return read?.day ?? null
  return order === null ? null : order === 'day_first' ? read.dayFirst : read.monthFirst
}

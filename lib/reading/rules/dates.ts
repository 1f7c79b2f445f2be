import { dateForms, isDay, tellsByTheLetter, type DateForm } from '@/lib/reading/rules/date-forms'
import { matchesOf } from '@/lib/reading/rules/matching/matches-of'
import { latin } from '@/lib/reading/rules/latin'
import { OpenedPatterns } from '@/lib/reading/rules/matching/opened-patterns'
import { isNameOfStreet } from '@/lib/reading/rules/named-after-days'
import type { Words } from '@/lib/reading/rules/matching/words-in'

/** A date as written, and its ISO value: a day, a month (YYYY-MM) or a year. */
export type FoundDate = { start: number; end: number; words: string; iso: string; needsYear: boolean }

/**
 * Explicit dates of a text in reading order. A day without a year has that of a date before it in its sentence, else the
 * one by which it is nearest to `datedOn`, for a last day ("by 15 June") the next one; without `datedOn`, that of the nearest
 * date before it that has one, else of the nearest after. "br." (this year) is told by `datedOn` first. Where nothing tells
 * the year the day is left out. `words` are those of the text, if known.
 */
export function findDates(text: string, datedOn: string | null, words: Words | null = null): FoundDate[] {
  if (!/\d/.test(text) && !tellsByTheLetter.test(text)) return []
  let known: Known | null = null
  const written = writtenIn(text, words)
  const behind = yearsBehind(written)
  return written.flatMap(({ yearsOn, ...one }, at) => {
    if (!one.needsYear) {
      // "The Utilities Act 2000": a year that is part of a name.
      if (one.iso.length > 4 || !isPartOfName(text.slice(Math.max(0, one.start - 40), one.start)))
        known = { end: one.end, iso: one.iso, lead: text.slice(Math.max(0, one.start - 20), one.start) }
      return [one]
    }
    const before: Known | null = known
    if (yearsOn !== undefined) {
      const year = (datedOn ?? before?.iso)?.slice(0, 4)
      return year ? whereReal(one, `${Number(year) + yearsOn}${one.iso}`) : []
    }
    const isLastDay = isLast.test(text.slice(Math.max(0, one.start - 20), one.start))
    if (
      before &&
      isOneSentence(text.slice(Math.max(before.end, one.start - reach - 1), one.start)) &&
      !(datedOn && isOfOther(before, one.iso, isLastDay))
    )
      return whereReal(one, `${before.iso.slice(0, 4)}-${one.iso}`)
    if (datedOn) return whereReal(one, nearestTo(datedOn, one.iso, isLastDay))
    const year = before?.iso.slice(0, 4) ?? behind[at]
    return year ? whereReal(one, `${year}-${one.iso}`) : []
  })
}

const isName = /(?:^|\s)\p{Lu}[\p{L}-]*(?:\s\([^)]*\))?,?\s$/u
const inTime = /(?:In|Since|By|During|Im|Seit|Bis|Jahr|Jahre|Depuis|En|W|Od|Do)\s$/u

const isPartOfName = (before: string) => isName.test(before) && !inTime.test(before)

/** A date that has its year, where it ends, and what stands before it. */
type Known = { end: number; iso: string; lead: string }

/** Years at which something is, and those of a noun: "in 2027", "the plan for 2027". */
const atYear = latin.iu`(?<!\p{L})(?:in|during|since|by|until|before|after|bis|seit|ab|vor|nach|im|jahre?s?|depuis|en|année|l['’]an|d['’]ici(?: à)?|avant|après|fin|w|od|do|przed|po|roku|rokiem|r\.)(?: the| dem)?\s$`
const forYear = latin.iu`(?<!\p{L})(?:for|für|pour|na|dla)(?: the year| das jahr| l['’]année| rok)?\s$`

/** "The plan for 2027 by 1 December", "your letter of 12 December 2026, by 31 January": the day has not the year before it. */
function isOfOther({ iso, lead }: Known, day: string, isLastDay: boolean): boolean {
  if (iso.length > 4) return isLastDay && `${iso.slice(0, 4)}-${day}`.slice(0, iso.length) < iso
  return forYear.test(lead) || (isLastDay && !atYear.test(lead))
}

const whereReal = (one: FoundDate, iso: string): FoundDate[] =>
  isDay(iso.length === 10 ? iso : `${iso}-01-01`.slice(0, 10)) ? [{ ...one, iso }] : []

/** Characters between two dates of a sentence, at most. */
const reach = 120

/** "Przed 5 maja 2024 r. i po 6 czerwca": between a year and a day of it no sentence ends. */
const isOneSentence = (between: string) =>
  between.length <= reach && !/[!?;]|\.\s+\p{Lu}|\n\s*\n/u.test(between.replace(/^(?:\sr)?\.(?=\s\p{Ll})/u, ''))

/** Words before a day that is to come. */
const isLast =
  /(?:^|\s)(?:by|until|till|no later than|bis|bis zum|spätestens(?: am)?|avant le|d['’]ici au|jusqu['’]au|au plus tard le|do(?: dnia)?|najpóźniej)\s$/iu

/** The words that make a day at a place of a text a last one: "by", "spätestens am". Null where none stand before it. */
export const lastDayBefore = (text: string, start: number): string | null =>
  isLast.exec(text.slice(Math.max(0, start - 20), start).replace(/\s/g, ' '))?.[0].trim() || null

/** The year's day nearest to a letter, or the next one. */
function nearestTo(datedOn: string, day: string, isToCome: boolean): string {
  const year = Number(datedOn.slice(0, 4))
  const days = [year - 1, year, year + 1].map((one) => `${one}-${day}`)
  const next = days.find((one) => one >= datedOn)
  const previous = days.findLast((one) => one < datedOn)
  if (!next || !previous) return `${year}-${day}`
  const from = (one: string) => Math.abs(Date.parse(one) - Date.parse(datedOn))
  return isToCome || from(next) <= from(previous) ? next : previous
}

/** For each date the year of the nearest behind it that has one. */
function yearsBehind(written: readonly Written[]): (string | undefined)[] {
  let year: string | undefined
  return written
    .toReversed()
    .map(({ needsYear, iso }) => {
      const behind = year
      if (!needsYear) year = iso.slice(0, 4)
      return behind
    })
    .toReversed()
}

/** "Article 12 may apply", "the 27 may decide": small and without a year these are verbs, but behind a word of time. */
const isVerb = (text: string, start: number, words: string) =>
  /\d\s(?:may|march)$|^(?:may|march)\s/.test(words) &&
  !/(?:^|\s)(?:on|by|until|till|before|after|from|since|of|dated)\s$/i.test(text.slice(Math.max(0, start - 8), start))

/** A date as far as its own words tell it. */
type Written = FoundDate & { yearsOn?: number | undefined }

/** What a whole document was found to have: its dates are asked for twice, before its own day is known and after. */
let last: { text: string; dates: readonly Written[] } = { text: '', dates: [] }
const long = 1000

/** Dates of texts that are longer are looked for at the words that open them; to find these takes as long as to look through so many characters. */
const veryLong = 20_000
const usual = dateForms.filter(({ yearsOn }) => yearsOn === undefined)
const opened = new OpenedPatterns(usual.map(({ find }) => find))

/** What all forms have that have their year. */
const yearDigits = /\d{4}|(?:19|20)[\dOlISB]{2}|\d[./]\d\d?[./]\d\d(?!\d)/

/** What has the form of a date, in reading order; one that needs its year has it not yet. */
function writtenIn(text: string, words: Words | null): readonly Written[] {
  if (text === last.text) return last.dates
  const taken: Written[] = []
  let isTaken: Uint8Array | null = null // by character: a long table has a hundred thousand dates
  const tells = tellsByTheLetter.test(text)
  const hasYear = yearDigits.test(text)
  const isPossible = ({ needsYear, yearsOn }: DateForm) => (yearsOn === undefined ? hasYear || needsYear : tells)
  const found = words && text.length > veryLong ? opened.allIn(text, words) : null
  for (const form of dateForms) {
    const { find, read, needsYear = false, yearsOn } = form
    if (!isPossible(form)) continue
    for (const match of found?.[usual.indexOf(form)] ?? matchesOf(find, text)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (isTaken?.subarray(start, end).includes(1)) continue
      const iso = read(match)
      if (iso === null) continue
      isTaken ??= new Uint8Array(text.length)
      isTaken.fill(1, start, end)
      if (isNameOfStreet(text, start) || (needsYear && isVerb(text, start, match[0]))) continue
      taken.push({ start, end, words: match[0], iso, needsYear, yearsOn })
    }
  }
  taken.sort((a, b) => a.start - b.start)
  if (text.length > long) last = { text, dates: taken }
  return taken
}

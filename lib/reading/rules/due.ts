import { yearIn } from '@/lib/documents/written-year'
import { latin } from '@/lib/reading/rules/latin'
import { wordsIn, type Words } from '@/lib/reading/rules/matching/words-in'
import { openingWords } from '@/lib/reading/rules/plain-text'
import { isDay } from '@/lib/reading/rules/date-forms'
import { findDates } from '@/lib/reading/rules/dates'
import { isDoneThen } from '@/lib/reading/rules/done-then'
import { datesDue, wordsBefore } from '@/lib/reading/rules/due-dates'
import { monthsToCome } from '@/lib/reading/rules/due-months'
import { partsOfYear, type NamedTime } from '@/lib/reading/rules/parts-of-year'
import { termsFrom } from '@/lib/reading/rules/terms-from'
import type { Unit } from '@/lib/reading/rules/units'
import { said } from '@/lib/reading/rules/wording'
import { loosePartsOfYear, vagueTimeIn } from '@/lib/reading/vague-words'

export type Due = { dueOn: string | null; dueText: string | null }

/** Times that are no day and that nobody looks again by: they are kept as words all the same. */
const soft = latin.iu`(?<!\p{L})${said('soft_time')}(?!\p{L})`

/** Words before a date that make it a last day, and those that make it a day at all. */
export const deadline =
  /\b(?:by|until|no later than|at the latest|bis|spätestens|d['’]ici|d['’]ici à|au plus tard|do|najpóźniej)(?: (?:the |zum |la |le |końca |ende |fin )?(?:end of |ende |fin (?:de )?)?)?\s*$/i
/** "The plan for 2027": a time that belongs to a noun, not to the deed. */
const about = /(?<!\p{L})(?:for|of|für|pour|de|na|dated|vom|letters? of)(?: the)?\s*$/iu

type Place = { start: number; end: number }

const meet = (one: Place) => (other: Place) => one.start < other.end && other.start < one.end

/** A unit, whose verbs tell what is done; words alone tell less. */
type Told = Pick<Unit, 'words'> & Partial<Unit>

const hasGrammar = (unit: Told): unit is Unit => unit.language !== undefined && unit.leadIn !== undefined

/**
 * When a commitment is due by its own words: a day that is named, the last day of a period that is named, the end of a term
 * that is counted from a day that is named, nothing else. "In January" is the first one after the letter; a time at which
 * something was done is none. What names no day is kept as words. A `writtenOn` that is no day tells nothing.
 */
export function dueOf(unit: Told, writtenOn: string | null): Due {
  const { words } = unit
  const cut = openingWords(unit.spoken?.own ?? unit.cut ?? wordsIn(words))
  const datedOn = writtenOn !== null && isDay(writtenOn) ? writtenOn : null
  const isToDo = (place: Place) => !(hasGrammar(unit) && isDoneThen(unit, place))
  const isToCome = ({ dueOn }: NamedTime) => dueOn !== null && (datedOn === null || dueOn >= datedOn)
  const isAhead = ({ firstOn }: NamedTime) => firstOn !== null && datedOn !== null && firstOn > datedOn

  const found = findDates(words, datedOn)
  const parts = partsOfYear(words, datedOn, cut)
  const terms = termsFrom(words, found, datedOn, cut)
  const loose = loosePartsOfYear(words).filter((one) => !parts.some(meet(one)))
  const others = [...parts, ...terms, ...loose]
  const dates = datesDue(words, found, datedOn).filter((one) => !others.some(meet(one)))
  const named = chosen(
    words,
    [...parts, ...terms, ...dates].filter((one) => isToCome(one) && (isAhead(one) || isToDo(one))),
  )
  if (named) return { dueOn: named.dueOn, dueText: named.words }

  const vague = vagueOf(words, cut, isToDo)
  // Without the day of the letter the words stay words.
  if (vague?.time === 'this_year_words')
    return { dueOn: datedOn && `${datedOn.slice(0, 4)}-12-31`, dueText: vague.words }
  const month = monthsToCome(words, datedOn, cut).find(isToDo)
  if (month) return { dueOn: month.dueOn, dueText: month.words }
  const untold = [...parts, ...loose.filter((one) => isYearToCome(one.words, datedOn)), ...terms, ...dates].find(
    (one) => (!('dueOn' in one) || one.dueOn === null) && isToDo(one),
  )
  return { dueOn: null, dueText: untold?.words ?? vague?.words ?? soft.exec(words)?.[0] ?? null }
}

function vagueOf(words: string, cut: Words | null, isToDo: (place: Place) => boolean): ReturnType<typeof vagueTimeIn> {
  const vague = vagueTimeIn(words, cut)
  const start = vague ? words.indexOf(vague.words) : -1
  return vague && start >= 0 && !isToDo({ start, end: start + vague.words.length }) ? null : vague
}

/** The one that is a last day, else the first that is no noun's. */
function chosen(words: string, times: NamedTime[]): NamedTime | undefined {
  const inOrder = times.sort((a, b) => a.start - b.start)
  return (
    inOrder.find(({ start }) => deadline.test(wordsBefore(words, start))) ??
    inOrder.find(({ start }) => !about.test(wordsBefore(words, start))) ??
    inOrder[0]
  )
}

const isYearToCome = (words: string, datedOn: string | null) =>
  datedOn === null || (yearIn(words) ?? Infinity) >= Number(datedOn.slice(0, 4))

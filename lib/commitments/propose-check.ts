import { addDays, addMonths, compareDays, nullableDayOf, toDay, type Day } from '@/lib/dates'
import { termsIn } from '@/lib/reading/terms'
import { vagueTimeIn, type VagueTime } from '@/lib/reading/vague-words'
import type { Firmness } from '@/prisma/generated/enums'

/**
 * A proposed day to look again, and why, as a message key of `commitments.json`; `words` are those of the promise that
 * the proposal follows from.
 */
export type ProposedCheck = {
  on: Day
  why: 'on_due_day' | 'no_date' | 'may_never' | 'term_words' | VagueTime
  words: string
}

const newYearsEve = (today: Day): Day => toDay(`${today.slice(0, 4)}-12-31`)

/** When to look again by words that name no day. Our own rule of thumb: early enough to ask while it can still be kept. */
const lookAgain: Record<VagueTime, (today: Day) => Day> = {
  weeks_words: (today) => addMonths(today, 1),
  months_words: (today) => addMonths(today, 3),
  this_year_words: (today) =>
    compareDays(addMonths(today, 1), newYearsEve(today)) < 0 ? newYearsEve(today) : addMonths(today, 1),
  next_year_words: (today) => addMonths(today, 6),
  soon_words: (today) => addMonths(today, 1),
}

/** A term that ends later, be it of days, weeks or months, says nothing of when to look again; in months. */
const longestTerm = 12

/** The end of a term that is named without the day that it begins on, if it began today. */
function endOfTermIn(words: string, today: Day): { on: Day; words: string } | null {
  const latest = addMonths(today, longestTerm)
  for (const { isSaid, months, days, words: own } of termsIn(words.replace(/\s+/g, ' '))) {
    if (!isSaid || months > longestTerm) continue
    const on = addDays(addMonths(today, months), days)
    if (compareDays(on, latest) <= 0) return { on, words: own }
  }
  return null
}

/**
 * When to look again: on the due day where there is one that is still to come; else at the end of a term that is named,
 * as if it began today; else by the words that name a time; after
 * six months where the institution only considers it; after three without any of these. Always shown with its reason.
 */
export function proposeCheck(
  given: { firmness: Firmness; dueOn: Day | null; words: string },
  today: Day,
): ProposedCheck {
  if (given.dueOn && given.dueOn >= today) return { on: given.dueOn, why: 'on_due_day', words: '' }
  const term = given.dueOn ? null : endOfTermIn(given.words, today)
  if (term) return { ...term, why: 'term_words' }
  const vague = vagueTimeIn(given.words)
  if (vague) return { on: lookAgain[vague.time](today), why: vague.time, words: vague.words }
  if (given.firmness === 'will_consider') return { on: addMonths(today, 6), why: 'may_never', words: '' }
  return { on: addMonths(today, 3), why: 'no_date', words: '' }
}

type Recorded = { firmness: Firmness; dueOn: Date | null; dueText: string | null; passage: { quote: string } }

/** The same for a commitment on the record, by what it quotes and by the words for its time. */
export const proposeNextCheck = ({ firmness, dueOn, dueText, passage }: Recorded, today: Day): ProposedCheck =>
  proposeCheck({ firmness, dueOn: nullableDayOf(dueOn), words: `${passage.quote} ${dueText ?? ''}` }, today)

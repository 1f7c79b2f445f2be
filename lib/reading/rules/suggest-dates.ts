import type { Range } from '@/lib/documents/anchor'
import { lastDayBefore, type FoundDate } from '@/lib/reading/rules/dates'
import { nothingMore, type Suggestion } from '@/lib/reading/schema'

type Known = {
  /** The day that the letter bears, and the end of its head. */
  datedOn: string | null
  headEnd: number
  /** Days of the letters that it answers. */
  answersOn: ReadonlySet<string>
  /** What is cited, in reading order, and where pages repeat themselves. */
  cited: readonly Range[]
  isFurniture: (one: Range) => boolean
}

type Sure = { score: number; reason: string }

const isDay = (iso: string) => iso.length === 10

const hasYear = /\d{4}|[./]\d\d$/

/** How much a date tells, and why: a last day and the days of letters most, a year alone least. */
function sureOf(text: string, { start, words, iso, needsYear }: FoundDate, known: Known): Sure {
  if (!isDay(iso))
    return iso.length === 7 ? { score: 0.75, reason: 'a month of a year' } : { score: 0.5, reason: 'a year' }
  if (iso === known.datedOn && start < known.headEnd) return { score: 0.95, reason: 'the day that the letter bears' }
  if (known.answersOn.has(iso)) return { score: 0.95, reason: 'the day of a letter that it answers' }
  const lead = lastDayBefore(text, start)
  if (lead) return { score: 0.95, reason: `a last day, behind *${lead}*` }
  return needsYear || !hasYear.test(words)
    ? { score: 0.8, reason: 'a day, whose year is told by what stands around it' }
    : { score: 0.9, reason: 'a day with its year' }
}

/** From here on a date is shown at once. */
const suggestFrom = 0.7

/**
 * Dates as they are offered, each mention with its reason; shown at once are days and months where they are named first, unless they
 * belong to what is cited or to what pages repeat. The value is ISO: a day, a month (YYYY-MM) or a year.
 */
export function suggestDates(text: string, dates: readonly FoundDate[], known: Known): Suggestion[] {
  const named = new Set<string>()
  let at = 0
  return dates.map((one) => {
    const { start, end, words: quote, iso } = one
    while ((known.cited[at]?.end ?? Infinity) <= start) at += 1
    const isCited = (known.cited[at]?.start ?? Infinity) <= start
    const sure = sureOf(text, one, known)
    const folded = isCited
      ? 'belongs to what is cited'
      : known.isFurniture(one)
        ? 'pages repeat it'
        : named.has(iso)
          ? 'named before'
          : null
    if (!folded) named.add(iso)
    const score = folded ? 0.5 : sure.score
    const reason = `because: ${sure.reason}${folded ? `, ${folded}` : ''}`
    const tier = score >= suggestFrom ? 'suggest' : 'weak'
    return { ...nothingMore, kind: 'date', tier, start, end, quote, score, value: iso, reason }
  })
}

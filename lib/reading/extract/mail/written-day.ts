import { monthOf } from '@/lib/reading/rules/months'

/** A year in two digits is of this century: mails are no older than that. */
const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year))

/** As late as a mail may be from, in ms: the year 2096. */
const lastTime = 4e12

function dayOf(year: string, month: number, day: string): string | null {
  const at = new Date(Date.UTC(fullYear(year), month - 1, Number(day)))
  const isReal = at.getTime() < lastTime && at.getUTCMonth() === month - 1 && at.getUTCDate() === Number(day)
  return isReal ? at.toISOString().slice(0, 10) : null
}

/** "08.12.2025 09:11", "8/12/25", "12/8/2025 9:11 AM": whoever tells the hours of a half day writes the month first. */
function inFigures(words: string): string | null {
  const [, first = '', mark = '', second = '', year] =
    /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(words) ?? []
  if (!year) return null
  const monthFirst = mark === '/' && (/\d\s?[ap]\.?m\b/i.test(words) || Number(second) > 12)
  return monthFirst ? dayOf(year, Number(first), second) : dayOf(year, Number(second), first)
}

/**
 * The calendar day of a line that a mail program wrote for people, in the languages whose months are known: "Montag, 8. Dezember 2025
 * 09:11", "lundi 8 décembre 2025", "December 8, 2025 9:11 AM", "08.12.2025". Null where there is none that exists.
 */
export function writtenDay(words: string): string | null {
  const [, year, month = '', day = ''] = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(words) ?? []
  if (year) return dayOf(year, Number(month), day)
  const behind = /(?<!\d)(\d{1,2})(?:\.|er|º)?\s(?:de\s)?(\p{L}+)\.?,?\s(?:de\s)?(\d{4})(?!\d)/iu.exec(words)
  if (behind) return dayOf(behind[3] ?? '', monthOf(behind[2]), behind[1] ?? '')
  const before = /(?<!\p{L})(\p{L}+)\.?\s(\d{1,2}),?\s(\d{4})(?!\d)/u.exec(words)
  if (before) return dayOf(before[3] ?? '', monthOf(before[1]), before[2] ?? '')
  return inFigures(words)
}

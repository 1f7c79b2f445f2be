import { compareDays, type Day } from '@/lib/dates'
import type { Calendar, ReplyRule, RuleInForce } from '@/lib/deadlines/schema'

/** The rules and calendars that due days are derived from: those that come with the product, or a workspace's. */
export type Book = { rule: (id: string) => ReplyRule | null; calendar: (id: string) => Calendar | null }

const isInForce = (version: { inForceFrom: Day | null; inForceTo: Day | null }, on: Day) =>
  (!version.inForceFrom || compareDays(version.inForceFrom, on) <= 0) &&
  (!version.inForceTo || compareDays(on, version.inForceTo) <= 0)

/** Where the lists of a calendar for the years from one day to another come from, each once. */
export const sourcesBetween = (calendar: Calendar, from: Day, to: Day): string[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return [...new Set(years.flatMap((year) => calendar.sourceOf(year) ?? []))]
}

/** The version of a rule in force on a day; of several the last listed, which corrects those before. Null outside all. */
export function ruleOn(rule: ReplyRule, on: Day): RuleInForce | null {
  const version = rule.versions.findLast((candidate) => isInForce(candidate, on))
  return version ? { ...version, ruleId: rule.id, name: rule.name } : null
}

/** Whether a version may say that something is due: its text was read somewhere, and it gives a term. */
export const makesDue = (version: Pick<RuleInForce, 'standing' | 'term'>) =>
  version.standing !== 'to_verify' && version.term !== null

/** The calendar by which a version counts at an institution: its own where the rule leaves it that, or the rule's. */
export const calendarFor = (book: Book, version: RuleInForce, theirs: string | null): Calendar | null => {
  const id = (version.calendarIsTheirs ? theirs : null) ?? version.calendarId
  return id === null ? null : book.calendar(id)
}

import { nationalCalendar, nationalCalendarIds } from '@/lib/deadlines/calendars/national'
import { institutionCalendars } from '@/lib/deadlines/calendars/shipped'
import { replyRules } from '@/lib/deadlines/rules'
import type { WorkspaceBook } from '@/lib/reply-rules/load-book'

export type Choice = { id: string; name: string }
export type RuleChoices = { rules: Choice[]; calendars: Choice[] }

/** What an institution or a rule can be given: rules, and calendars of institutions, of the workspace and of countries. */
export function choicesOf({ own, ownCalendars }: WorkspaceBook): RuleChoices {
  const shipped = replyRules.filter(({ owedBy }) => owedBy === 'institution')
  const ownOnly = own.filter(({ id }) => !replyRules.some((rule) => rule.id === id))
  const national = nationalCalendarIds.flatMap((id) => nationalCalendar(id) ?? [])
  const choice = ({ id, name }: Choice): Choice => ({ id, name })
  return {
    rules: [...ownOnly, ...shipped].map(choice),
    calendars: [...ownCalendars, ...institutionCalendars, ...national].map(choice),
  }
}

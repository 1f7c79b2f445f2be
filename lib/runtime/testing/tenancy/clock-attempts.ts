import { randomUUID } from 'node:crypto'
import { addCalendar } from '@/lib/calendars/add-calendar'
import { correctDay } from '@/lib/calendars/correct-day'
import { importDays } from '@/lib/calendars/import-days'
import { getCalendarYear, listCalendars } from '@/lib/calendars/queries'
import { extendTerm } from '@/lib/clocks/extend-term'
import { pauseClock, resumeClock } from '@/lib/clocks/pause-clock'
import { restartClock } from '@/lib/clocks/restart-clock'
import { extendTermInput, pauseClockInput } from '@/lib/clocks/schema'
import { withdrawClockLine } from '@/lib/clocks/withdraw-clock-line'
import { toDay } from '@/lib/dates'
import { giveRules } from '@/lib/institutions/give-rules'
import { getRulesInForce } from '@/lib/institutions/rules-in-force'
import { giveRulesInput } from '@/lib/institutions/rule-schema'
import { explainDue } from '@/lib/letters/explain-due'
import { getRecount, listRecounts } from '@/lib/recounts/queries'
import { retryRecount } from '@/lib/recounts/retry-recount'
import { addReplyRule } from '@/lib/reply-rules/add-reply-rule'
import { addRuleVersion } from '@/lib/reply-rules/add-rule-version'
import { getReplyRule, listReplyRules, listRuleChoices } from '@/lib/reply-rules/queries'
import { addReplyRuleInput, addRuleVersionInput } from '@/lib/reply-rules/schema'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'

const key = () => randomUUID()
const on = toDay('2026-05-04')
const ics = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260504\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR'
const version = {
  trigger: 'received',
  count: '3',
  unit: 'weeks',
  weight: 'courtesy',
  sourceLabel: 'x',
  standing: 'verified',
  lastCheckedOn: on,
  reason: 'taken over',
}

export const clockAttempts: Record<string, Attempt> = {
  addCalendar: (s) => addCalendar(s, { submissionKey: key(), name: 'x', source: 'x' }),
  correctDay: (s, t) =>
    correctDay(s, { submissionKey: key(), calendarId: t.calendarId, on, deed: 'added', name: 'x', reason: 'x' }),
  importDays: (s, t) => importDays(s, { submissionKey: key(), calendarId: t.calendarId, reason: 'x', text: ics }),
  listCalendars: (s) => listCalendars(s),
  getCalendarYear: (s, t) => getCalendarYear(s, t.calendarId, 2026),
  addReplyRule: (s) => addReplyRule(s, addReplyRuleInput.parse({ submissionKey: key(), name: 'x', ...version })),
  addRuleVersion: (s, t) =>
    addRuleVersion(s, addRuleVersionInput.parse({ submissionKey: key(), ruleId: t.ruleId, ...version })),
  listReplyRules: (s) => listReplyRules(s),
  getReplyRule: (s, t) => getReplyRule(s, t.ruleId),
  listRuleChoices: (s) => listRuleChoices(s),
  giveRules: (s, t) =>
    giveRules(s, giveRulesInput.parse({ institutionId: t.institutionId, version: 1, letter: 'lt-letters' })),
  getRulesInForce: (s, t) => getRulesInForce(s, t.institutionId),
  retryRecount: (s, t) => retryRecount(s, { recountId: t.recountId }),
  listRecounts: (s) => listRecounts(s),
  getRecount: (s, t) => getRecount(s, t.recountId),
  explainDue: (s, t) => explainDue(s, t.letterId, t.recipientId),
  extendTerm: (s, t) =>
    extendTerm(
      s,
      extendTermInput.parse({
        submissionKey: key(),
        recipientId: t.recipientId,
        on,
        count: '5',
        reason: 'x',
        documents: [t.stagedId],
      }),
    ),
  pauseClock: (s, t) =>
    pauseClock(s, pauseClockInput.parse({ submissionKey: key(), recipientId: t.recipientId, on, reason: 'x' })),
  resumeClock: (s, t) => resumeClock(s, { submissionKey: key(), recipientId: t.recipientId, on, reason: '' }),
  restartClock: (s, t) => restartClock(s, { submissionKey: key(), recipientId: t.recipientId, on, reason: 'x' }),
  withdrawClockLine: (s, t) =>
    withdrawClockLine(s, { submissionKey: key(), clockEventId: t.clockEventId, reason: 'taken over' }),
}

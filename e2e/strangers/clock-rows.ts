import { randomUUID } from 'node:crypto'
import type { Victim } from './victim'

/** The pages and files of clocks, silence, rules and calendars. */
export const clockRoutes = {
  '/[workspace]/letters/[letterId]/recipients/[recipientId]/clock': 'workspace',
  '/[workspace]/reminders': 'workspace',
  '/[workspace]/letters/[letterId]/recipients/[recipientId]/silence': 'workspace',
  'route /[workspace]/letters/[letterId]/recipients/[recipientId]/silence/certificate': 'workspace',
  'route /[workspace]/letters/[letterId]/recipients/[recipientId]/silence/letter/[format]': 'workspace',
  '/[workspace]/settings/deadlines': 'workspace',
  '/[workspace]/settings/deadlines/calendars/[calendarId]': 'workspace',
  '/[workspace]/settings/deadlines/recounts/[recountId]': 'workspace',
  '/[workspace]/settings/deadlines/rules/[ruleId]': 'workspace',
  '/[workspace]/settings/deadlines/rules/new': 'workspace',
} as const

const day = '2026-05-04'
const key = () => ({ submissionKey: randomUUID() })
const rule = {
  trigger: 'received',
  count: '15',
  unit: 'working_days',
  weight: 'courtesy',
  sourceLabel: 'taken over',
  standing: 'to_verify',
  lastCheckedOn: day,
  reason: 'taken over',
}
const clock = (v: Victim) => ({ ...key(), recipientId: v.recipientId, on: day, reason: 'taken over' })

/** What the forms of clocks, rules and calendars would post with the ids of the workspace under attack. */
export const clockActions: Record<string, (v: Victim) => Record<string, string | undefined>> = {
  addReplyRuleAction: () => ({ ...key(), ...rule, name: `taken over ${randomUUID()}`, 'kinds[]': 'letter' }),
  addRuleVersionAction: (v) => ({ ...key(), ...rule, ruleId: v.ruleId }),
  addCalendarAction: () => ({ ...key(), name: `taken over ${randomUUID()}`, source: 'x' }),
  correctDayAction: (v) => ({ ...key(), calendarId: v.calendarId, on: day, deed: 'added', name: 'x', reason: 'x' }),
  importDaysAction: (v) => ({ ...key(), calendarId: v.calendarId, reason: 'x', text: 'BEGIN:VCALENDAR' }),
  extendTermAction: (v) => ({ ...clock(v), count: '5' }),
  pauseClockAction: clock,
  resumeClockAction: clock,
  restartClockAction: clock,
  withdrawClockLineAction: (v) => ({ ...key(), clockEventId: v.clockEventId, reason: 'taken over' }),
  giveRulesAction: (v) => ({ institutionId: v.institutionId, version: v.institutionVersion, letter: 'lt-letters' }),
}

import { dayOf, nullableDayOf } from '@/lib/dates'
import type { Book } from '@/lib/deadlines/book'
import { clockOf } from '@/lib/deadlines/clock'
import { dueOn } from '@/lib/deadlines/count-due'
import { triggerDay } from '@/lib/deadlines/derive-due'
import { ruleNameIn } from '@/lib/deadlines/rule-names'
import { units } from '@/lib/deadlines/schema'
import type { HistoryRecipient } from '@/lib/exports/case-history/letter'
import { EMPTY_REPLY_KINDS } from '@/lib/exports/case-history/words'
import type { ChosenLetter } from '@/lib/exports/chosen-fields'
import type { Labels } from '@/lib/exports/number-exhibits'
import type { PrintTranslator } from '@/lib/exports/print/print-language'
import { countingLines } from '@/lib/letters/clock-lines'
import { knownDaysOf } from '@/lib/letters/known-days'

type ChosenRecipient = ChosenLetter['recipients'][number]

const byHand = {
  source: null,
  days: null,
  dayKind: null,
  countedFrom: null,
  notCounted: [],
  ruleVersion: null,
  address: null,
  assumed: null,
  counted: [],
  paused: [],
  steps: [],
}

/** The rules of the workspace, and the language of the export in which they are named. */
export type DueWords = { book: Book; language: string; t: PrintTranslator }

/**
 * The day due with how it was counted, as its own page explains it. Where counting again by the version on record gives
 * another day (the rule was left behind by a release), the days are left out: what is listed led to the day that is told.
 */
export function dueOf(
  recipient: ChosenRecipient,
  letter: ChosenLetter,
  { book, language, t }: DueWords,
): HistoryRecipient['due'] {
  if (!recipient.dueOn) return null
  const on = dayOf(recipient.dueOn)
  const rule = recipient.dueRuleId === null ? null : book.rule(recipient.dueRuleId)
  const version = rule?.versions.find((candidate) => candidate.version === recipient.dueRuleVersion)
  if (!rule || !version) return { on, rule: t('due.byHand'), ...byHand }
  const known = knownDaysOf(recipient, letter.sentOn)
  const { on: countedFrom, assumed } = triggerDay(version.trigger, known, letter.channel)
  const calendar = recipient.dueCalendar === null ? null : book.calendar(recipient.dueCalendar)
  const clock = clockOf(countingLines(recipient.clockEvents), nullableDayOf(recipient.promisedOn))
  const inForce = { ...version, ruleId: rule.id, name: rule.name }
  const again = countedFrom && dueOn(inForce, countedFrom, calendar, clock)
  const found = again?.dueOn === on ? again : null
  const holidays = (found?.skipped ?? []).filter(({ why }) => why === 'holiday')
  return {
    on,
    rule: ruleNameIn(language, rule),
    source: version.source.label,
    days: version.term?.count ?? null,
    dayKind: version.term?.unit ?? null,
    countedFrom: found?.triggerOn ?? countedFrom,
    notCounted: holidays.map((holiday) => ({ on: holiday.on, name: holiday.name ?? '' })),
    ruleVersion: version.version,
    address: version.source.url ?? null,
    assumed,
    counted: found?.counted ?? [],
    paused: (found?.skipped ?? []).flatMap(({ why, on: day }) => (why === 'paused' ? [day] : [])),
    steps: (found?.steps ?? []).map(({ why, dueOn: reached }) => ({ why, on: reached })),
  }
}

/** What was recorded of a clock and still counts, by day. */
export const clockLinesOf = ({ clockEvents }: ChosenRecipient): HistoryRecipient['clock'] =>
  clockEvents.flatMap(({ kind, on, count, unit, countedFrom, untilOn, reason, saidBy, withdrawnBy }) => {
    if (kind === 'withdrawal' || withdrawnBy) return []
    const until = kind === 'extension' ? nullableDayOf(untilOn) : null
    const hasLength = count !== null && until === null
    return {
      kind,
      on: dayOf(on),
      days: hasLength ? count : null,
      dayKind: hasLength ? (units.find((known) => known === unit) ?? null) : null,
      countedFrom: hasLength ? (countedFrom === 'trigger' ? 'trigger' : 'due') : null,
      until,
      reason: reason || null,
      saidBy: saidBy || null,
    }
  })

/** The chosen replies that answered nothing, oldest first: they left the clock running. */
export const emptyRepliesOf = ({ replies }: ChosenRecipient, labels: Labels): HistoryRecipient['emptyReplies'] =>
  replies
    .flatMap(({ reply }) => {
      const kind = EMPTY_REPLY_KINDS.find((known) => known === reply.kind)
      const exhibit = labels.exhibit(reply.id)
      return kind && exhibit ? [{ on: dayOf(reply.receivedOn), kind, exhibit }] : []
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

import { addDays, toDay } from '@/lib/dates'
import type { HistoryRecipient } from '@/lib/exports/case-history/letter'
import type { Cell } from '@/lib/exports/print/blocks'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

type Due = NonNullable<HistoryRecipient['due']>
type ClockLine = HistoryRecipient['clock'][number]

/** The rule and its legal source with its address; nothing while the clock stands still and no day is due. */
export function ruleInWords(due: Due | null, { t }: PrintLanguage): Cell {
  if (due === null) return []
  const address: Cell = due.address ? [{ lineBreak: true }, { text: due.address, mono: true }] : []
  return [due.rule, { lineBreak: true }, due.source ?? t('due.ownDate'), ...address]
}

/** How a day due was counted, as its own page tells it: from when, every day, what did not count, and what moved it. */
export function countInWords({ due, clock, emptyReplies }: HistoryRecipient, say: PrintLanguage): Cell {
  const { t, day } = say
  const told = [
    ...(due ? countedInWords(due, say) : []),
    ...clock.flatMap((line) => clockInWords(line, say)),
    ...emptyReplies.map(({ kind, on }) => t('due.empty', { kind, day: day(on) })),
    ...(due ? [...stepsInWords(due, say), t('due.result', { day: day(due.on) })] : []),
  ]
  return told.flatMap((line, i): Cell => (i === 0 ? [line] : [{ lineBreak: true }, line]))
}

function countedInWords(due: Due, say: PrintLanguage): string[] {
  const { t, day } = say
  const span =
    due.days === null || due.dayKind === null ? null : t('due.counted', { days: due.days, kind: due.dayKind })
  const from = span && due.countedFrom ? t('due.from', { count: span, day: day(due.countedFrom) }) : span
  const holidays = due.notCounted.map((holiday) =>
    t('due.holiday', { day: say.dayOfYear(holiday.on), name: holiday.name }),
  )
  return [
    ...(from ? [from] : []),
    ...(due.assumed ? [t(`due.assumed_${due.assumed}`)] : []),
    ...(due.counted.length > 0 ? [t('due.countedDays', { list: say.list(ranges(due.counted, say)) })] : []),
    ...(holidays.length > 0 ? [t('due.notCounted', { list: say.list(holidays) })] : []),
    ...(due.paused.length > 0 ? [t('due.pausedDays', { list: say.list(ranges(due.paused, say)) })] : []),
  ]
}

function clockInWords(line: ClockLine, say: PrintLanguage): string[] {
  const { t, day } = say
  const { kind, on, days, dayKind, until, reason, saidBy } = line
  const span = days !== null && dayKind !== null ? t('due.counted', { days, kind: dayKind }) : null
  const what =
    kind !== 'extension'
      ? t('due.clock', { kind, day: day(on) })
      : until
        ? t('due.extensionUntil', { day: day(on), until: day(until) })
        : t('due.extension', { day: day(on), span: span ?? '' })
  return [
    what,
    ...(reason ? [t('due.reason', { reason })] : []),
    ...(saidBy ? [t('due.saidBy', { name: saidBy })] : []),
  ]
}

/** Only where there was more than the term: the result is told anyway. */
const stepsInWords = ({ steps }: Due, { t, day }: PrintLanguage): string[] =>
  steps.length < 2 ? [] : steps.map(({ why, on }) => t('due.step', { why, day: day(on) }))

/** Days in order, those that follow one another told by the first and the last. */
function ranges(days: readonly string[], { t, dayOfYear }: PrintLanguage): string[] {
  const runs: { from: string; to: string }[] = []
  for (const on of days) {
    const run = runs.at(-1)
    if (run && addDays(toDay(run.to), 1) === on) run.to = on
    else runs.push({ from: on, to: on })
  }
  return runs.map(({ from, to }) =>
    from === to ? dayOfYear(from) : t('due.range', { from: dayOfYear(from), to: dayOfYear(to) }),
  )
}

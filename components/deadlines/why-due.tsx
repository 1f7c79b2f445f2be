import { useTranslations } from 'next-intl'
import { CalendarLegend } from '@/components/deadlines/calendar-legend'
import { DayCalendar } from '@/components/deadlines/day-calendar'
import { useDueText } from '@/components/deadlines/due-text'
import { OtherDays } from '@/components/deadlines/other-days'
import { RuleFacts } from '@/components/deadlines/rule-facts'
import { useTermWords } from '@/components/deadlines/term-words'
import { DayText } from '@/components/ui/day-text'
import { Disclosure } from '@/components/ui/disclosure'
import { SectionHead } from '@/components/ui/page-head'
import type { Day } from '@/lib/dates'
import { sourcesBetween } from '@/lib/deadlines/book'
import { stepAfter } from '@/lib/deadlines/step-after'
import type { Derived } from '@/lib/deadlines/derive-due'
import type { OtherDay } from '@/lib/letters/explain-due'

type Found = Extract<Derived, { due: { dueOn: Day } }>

/** Why a day is due: one sentence, the days counted, the rule and its source, and the other starting points. */
export function WhyDue({
  derived,
  others,
  institution,
  today,
  owes,
}: {
  derived: Found
  others: OtherDay[]
  institution: string
  today: Day
  /** Whether an answer is still owed: only then silence has a next step. */
  owes: boolean
}) {
  const t = useTranslations('due')
  const words = useTermWords()
  const { due, version, calendar, assumed } = derived
  const long = (day: string) => () => <DayText day={day} form="long" />
  const sources = calendar ? sourcesBetween(calendar, due.triggerOn, due.dueOn) : []
  const calendarWords = calendar ? [calendar.name, ...sources].join(' · ') : t('weekends_only')
  const holidays = due.skipped.filter(({ why }) => why === 'holiday')
  const step = owes ? stepAfter(version, due.dueOn, calendar) : null
  const text = useDueText({ institution, rule: version, due, calendar: calendarWords, step })
  return (
    <>
      <p className="type-quote max-w-2xl">
        {t.rich('sentence', {
          weight: version.weight,
          institution,
          rule: version.term ? words(version.term) : '',
          day: long(due.dueOn),
          from: long(due.triggerOn),
        })}
      </p>
      {assumed ? <p className="mt-1 text-muted">{t(`assumed_${assumed}`)}</p> : null}
      {due.steps.length > 1 ? (
        <ul className="mt-2 max-w-2xl">
          {due.steps.map(({ why, dueOn }, index) => (
            <li key={index}>{t.rich(`reached_${why}`, { day: long(dueOn) })}</li>
          ))}
        </ul>
      ) : null}
      {due.rolledFrom ? <p className="mt-1">{t.rich('rolled_from', { day: long(due.rolledFrom) })}</p> : null}
      {due.yearsWithoutList.length > 0 ? (
        <p className="mt-2 max-w-2xl text-warning">{t('no_list', { years: due.yearsWithoutList.join(', ') })}</p>
      ) : null}
      <div className="grid gap-x-10 gap-y-4 pt-4 lg:grid-cols-[auto_1fr]">
        <div>
          <DayCalendar due={due} today={today} />
          <CalendarLegend />
        </div>
        <div className="min-w-0">
          <OtherDays days={others} />
          <SectionHead title={t('rule')} />
          <RuleFacts
            version={version}
            name={version.name}
            calendar={calendarWords}
            ifSilent={
              step &&
              t.rich(step.until ? 'silent_until' : 'silent_from', {
                step: t(`step_${step.kind}`),
                term: step.term ? words(step.term) : '',
                from: long(step.from),
                until: long(step.until ?? ''),
              })
            }
          />
          {holidays.length > 0 ? (
            <>
              <SectionHead title={t('struck_out')} />
              <ul>
                {holidays.map(({ on, name }) => (
                  <li key={on}>
                    <DayText day={on} form="long" />: {name}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <Disclosure name={t('copy')}>
            <textarea
              readOnly
              rows={text.split('\n').length + 2}
              className="textarea w-full"
              aria-label={t('copy')}
              value={text}
            />
          </Disclosure>
        </div>
      </div>
    </>
  )
}

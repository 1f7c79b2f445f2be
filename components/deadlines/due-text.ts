import { useLocale, useTranslations } from 'next-intl'
import { useTermWords } from '@/components/deadlines/term-words'
import type { DueDay, RuleInForce } from '@/lib/deadlines/schema'
import type { StepAfter } from '@/lib/deadlines/step-after'

type Told = { institution: string; rule: RuleInForce; due: DueDay; calendar: string | null; step: StepAfter | null }

/** The explanation as plain text, to be copied into a letter or a message: one line a fact. */
export function useDueText({ institution, rule, due, calendar, step }: Told): string {
  const t = useTranslations('due')
  const words = useTermWords()
  const locale = useLocale()
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const day = (on: string) => format.format(new Date(`${on}T00:00:00Z`))
  const holidays = due.skipped
    .filter(({ why }) => why === 'holiday')
    .map(({ on, name }) => `${day(on)} (${name ?? ''})`)
  const paused = due.skipped.filter(({ why }) => why === 'paused').map(({ on }) => day(on))
  const lines = [
    t('text_due', { weight: rule.weight, institution, day: day(due.dueOn) }),
    t('text_rule', { name: rule.name, term: rule.term ? words(rule.term) : '', source: rule.source.label }),
    t('text_from', { trigger: t(rule.trigger), day: day(due.triggerOn) }),
    calendar ? t('text_calendar', { calendar }) : null,
    holidays.length > 0 ? t('text_holidays', { days: holidays.join('; ') }) : null,
    paused.length > 0 ? t('text_paused', { days: paused.join('; ') }) : null,
    step &&
      t(step.until ? 'text_silent_until' : 'text_silent_from', {
        step: t(`step_${step.kind}`),
        term: step.term ? words(step.term) : '',
        from: day(step.from),
        until: step.until ? day(step.until) : '',
      }),
    due.yearsWithoutList.length > 0 ? t('no_list', { years: due.yearsWithoutList.join(', ') }) : null,
  ]
  return lines.filter((line) => line !== null).join('\n')
}

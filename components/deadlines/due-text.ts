import { useLocale, useTranslations } from 'next-intl'
import { useTermWords } from '@/components/deadlines/term-words'
import type { DueDay, RuleInForce } from '@/lib/deadlines/schema'

type Told = { institution: string; rule: RuleInForce; due: DueDay; calendar: string | null }

/** The explanation as plain text, to be copied into a letter or a message: one line a fact. */
export function useDueText({ institution, rule, due, calendar }: Told): string {
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
    due.yearsWithoutList.length > 0 ? t('no_list', { years: due.yearsWithoutList.join(', ') }) : null,
  ]
  return lines.filter((line) => line !== null).join('\n')
}

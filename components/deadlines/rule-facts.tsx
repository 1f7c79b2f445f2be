import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useTermWords } from '@/components/deadlines/term-words'
import { DayText } from '@/components/ui/day-text'
import { DefinitionList } from '@/components/ui/definition-list'
import type { RuleVersion } from '@/lib/deadlines/schema'

type Props = {
  version: RuleVersion
  name?: string
  calendar: string | null
  /** What follows on the days of one recipient, where the rule alone would say only how long. */
  ifSilent?: ReactNode
}

const useExtensionWords = ({ extension }: RuleVersion) => {
  const t = useTranslations('due')
  const words = useTermWords()
  if (!extension) return null
  if (!extension.term) return t('extension_holding')
  const { term, times, from } = extension
  return t(from === 'trigger' ? 'extension_in_all' : 'extension_more', { term: words(term), times })
}

const useNextWords = ({ nextStep }: RuleVersion) => {
  const t = useTranslations('due')
  const words = useTermWords()
  if (!nextStep) return null
  const step = t(`step_${nextStep.kind}`)
  return nextStep.term ? t('step_within', { step, term: words(nextStep.term) }) : step
}

const inForceKey = ({ inForceFrom, inForceTo }: RuleVersion) => {
  if (inForceFrom) return inForceTo ? 'in_force_between' : 'in_force_since'
  return inForceTo ? 'in_force_until' : 'in_force_always'
}

/** What a version of a rule says, where it is written, and how sure that is. */
export function RuleFacts({ version, name, calendar, ifSilent }: Props) {
  const t = useTranslations('due')
  const words = useTermWords()
  const long = (day: string) => () => <DayText day={day} form="long" />
  const { source, acknowledgement } = version
  const nextWords = useNextWords(version)
  return (
    <DefinitionList
      items={[
        { name: t('rule'), value: name },
        { name: t('term'), value: version.term ? words(version.term) : t('term_unknown') },
        { name: t('trigger'), value: t(version.trigger) },
        { name: t('day_one'), value: t(`day_one_${version.dayOne}`) },
        { name: t('end_rule'), value: t(version.rollsForward ? 'rolls' : 'rolls_not') },
        {
          name: t('cut_off'),
          value: version.cutOffHour === null ? null : t('cut_off_hour', { hour: version.cutOffHour }),
        },
        { name: t('acknowledgement'), value: acknowledgement && words(acknowledgement) },
        { name: t('extension'), value: useExtensionWords(version) },
        { name: t('stands_still'), value: t(version.pauses ? 'pauses' : 'pauses_not') },
        { name: t('if_silent'), value: ifSilent ?? nextWords },
        {
          name: t('source'),
          value: source.url ? (
            <a href={source.url} rel="noreferrer noopener" className="link-quiet">
              {source.label}
            </a>
          ) : (
            source.label
          ),
        },
        {
          name: t('standing'),
          value: (
            <>
              {t(`standing_${version.standing}`)} {t(`weight_${version.weight}`)}.{' '}
              {t.rich('checked', { day: long(version.lastCheckedOn) })}
            </>
          ),
        },
        {
          name: t('in_force'),
          value: t.rich(inForceKey(version), {
            version: version.version,
            from: () => <DayText day={version.inForceFrom ?? ''} form="short" />,
            to: () => <DayText day={version.inForceTo ?? ''} form="short" />,
          }),
        },
        { name: t('calendar'), value: calendar },
        { name: t('note'), value: version.note },
      ]}
    />
  )
}

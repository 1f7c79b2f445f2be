import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { RuleFacts } from '@/components/deadlines/rule-facts'
import { DayText } from '@/components/ui/day-text'
import { SectionHead } from '@/components/ui/page-head'
import { pausedSince } from '@/lib/deadlines/clock'
import type { Derived } from '@/lib/deadlines/derive-due'
import type { Clock } from '@/lib/deadlines/schema'

type Props = { derived: Extract<Derived, { due: null }>; clock: Clock; rules: string }

/** Why nothing is claimed to be due, and what would change that. */
export function NothingDue({ derived, clock, rules }: Props) {
  const t = useTranslations('due')
  const since = pausedSince(clock)
  const words =
    derived.why === 'no_rule'
      ? t('none_no_rule')
      : derived.why === 'waits'
        ? t('none_waits', { rule: derived.rule.name, trigger: t(derived.trigger) })
        : derived.why === 'paused'
          ? t.rich('none_paused', { day: () => (since ? <DayText day={since} form="long" /> : null) })
          : t(`none_${derived.why}`, { rule: derived.rule.name })
  return (
    <>
      <p className="type-lead max-w-2xl">{words}</p>
      <p className="pt-2">
        <Link href={rules} prefetch={false} className="link-quiet">
          {t('correct_rule')}
        </Link>
      </p>
      {'version' in derived ? (
        <>
          <SectionHead title={t('rule')} />
          <RuleFacts version={derived.version} name={derived.rule.name} calendar={derived.calendar?.name ?? null} />
        </>
      ) : null}
    </>
  )
}

import { ClockAlert, Square } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { DeedLink } from '@/components/desk/deed-link'
import { DeskLine, DeskSection } from '@/components/desk/desk-section'
import { SnoozeLine } from '@/components/desk/snooze-line'
import { DayText } from '@/components/ui/day-text'
import { StateLabel } from '@/components/ui/state-label'
import { daysBetween, toDay, type Day } from '@/lib/dates'
import type { DeskFollowUp } from '@/lib/desk/queries'

/** What we said we would do, late or due by tomorrow. */
export function DeskFollowUps({ base, today, followUps }: { base: string; today: Day; followUps: DeskFollowUp[] }) {
  const t = useTranslations('desk')
  const states = useTranslations('states.followUp')
  return (
    <DeskSection title={t('follow_ups')} note={t('follow_ups_note')} lines={followUps}>
      {(followUp) => {
        const late = daysBetween(toDay(followUp.dueOn), today)
        return (
          <DeskLine
            key={followUp.id}
            state={
              late > 0 ? (
                <StateLabel icon={ClockAlert} tone="danger">
                  {states('late')}
                </StateLabel>
              ) : (
                <StateLabel icon={Square} tone="ink">
                  {states('planned')}
                </StateLabel>
              )
            }
            title={<strong className="font-semibold">{followUp.what}</strong>}
            detail={followUp.caseTitle}
            when={late > 0 ? t('days_late', { days: late }) : <DayText day={followUp.dueOn} form="desk" />}
            whenDetail={late > 0 ? <DayText day={followUp.dueOn} form="desk" /> : t('in_days', { days: -late })}
            who={followUp.assignee ?? ''}
            snooze={<SnoozeLine kind="follow_up" subjectId={followUp.id} />}
            deed={<DeedLink href={`${base}/follow-ups/${followUp.id}`}>{t('mark_done')}</DeedLink>}
          />
        )
      }}
    </DeskSection>
  )
}

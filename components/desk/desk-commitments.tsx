import { useTranslations } from 'next-intl'
import { DeedLink, OpenLink } from '@/components/desk/deed-link'
import { DeskLine, DeskSection } from '@/components/desk/desk-section'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { SnoozeLine } from '@/components/desk/snooze-line'
import { DayText } from '@/components/ui/day-text'
import { daysBetween, toDay, type Day } from '@/lib/dates'
import type { DeskCommitment } from '@/lib/desk/queries'

/** Commitments whose check date has come. */
export function DeskCommitments({
  base,
  today,
  commitments,
}: {
  base: string
  today: Day
  commitments: DeskCommitment[]
}) {
  const t = useTranslations('desk')
  return (
    <DeskSection title={t('commitments')} note={t('commitments_note')} lines={commitments}>
      {(commitment) => {
        const days = daysBetween(toDay(commitment.nextCheckOn), today)
        return (
          <DeskLine
            key={commitment.id}
            state={<CommitmentStatus value={commitment.status} />}
            title={
              <>
                <strong className="font-semibold">{commitment.institution}</strong>{' '}
                <OpenLink href={`${base}/commitments/${commitment.id}`}>{commitment.title}</OpenLink>
              </>
            }
            detail={commitment.caseTitle}
            when={<DayText day={commitment.nextCheckOn} form="desk" />}
            whenDetail={days === 0 ? t('check_today') : t('check_ago', { days })}
            who={commitment.owner ?? ''}
            snooze={<SnoozeLine kind="commitment" subjectId={commitment.id} />}
            deed={<DeedLink href={`${base}/commitments/review?check=come&at=${commitment.id}`}>{t('check')}</DeedLink>}
          />
        )
      }}
    </DeskSection>
  )
}

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { SectionHead } from '@/components/ui/page-head'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { dayOf } from '@/lib/dates'

type Props = { base: string; commitment: Pick<CommitmentPage, 'id' | 'case' | 'followUps'> }

/** What we will do about a commitment or did, the earliest due first, and the way to plan more. */
export function PlannedFollowUps({ base, commitment }: Props) {
  const t = useTranslations('commitments')
  return (
    <>
      <SectionHead
        title={t('follow_ups')}
        end={
          <ButtonLink
            href={`${base}/follow-ups/new?case=${commitment.case.id}&commitment=${commitment.id}`}
            variant="ghost"
          >
            {t('plan_follow_up')}
          </ButtonLink>
        }
      />
      {commitment.followUps.length === 0 ? <p className="text-muted">{t('follow_ups_none')}</p> : null}
      <ul>
        {commitment.followUps.map((followUp) => (
          <li key={followUp.id} className="border-b border-separator py-2">
            <Link href={`${base}/follow-ups/${followUp.id}`} prefetch={false} className="link-quiet">
              {followUp.what}
            </Link>{' '}
            <span className="type-small text-muted">
              <DayText day={dayOf(followUp.doneOn ?? followUp.dueOn)} form="short" /> {followUp.assignee?.name}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { DayText } from '@/components/ui/day-text'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { dayOf } from '@/lib/dates'

type Props = { base: string; commitment: CommitmentPage; newest: CommitmentPage['updates'][number] | undefined }

/** What was promised in short, by whom, in which case, and how it stands. */
export function ReviewTitle({ base, commitment, newest }: Props) {
  const t = useTranslations('review')
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
      <div className="min-w-0">
        <h2 className="font-serif text-[1.625rem] font-semibold leading-8">{commitment.title}</h2>
        <p className="type-small text-muted">
          {commitment.institutions.map(({ institution }) => institution.name).join(', ')} ·{' '}
          <Link href={`${base}/cases/${commitment.case.id}`} prefetch={false} className="link-quiet">
            {commitment.case.title}
          </Link>
          {commitment.owner ? <> · {t('owned_by', { name: commitment.owner.name })}</> : null}
        </p>
      </div>
      {newest ? (
        <div className="text-end max-sm:text-start">
          <CommitmentStatus value={newest.status} reason={newest.reason} />
          <p className="type-small text-muted">
            {t.rich('since', { day: () => <DayText day={dayOf(newest.madeOn)} form="short" /> })}
          </p>
        </div>
      ) : null}
    </div>
  )
}

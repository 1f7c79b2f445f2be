import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { EmptyState } from '@/components/ui/empty-state'
import type { NextDate } from '@/lib/desk/next-date'

type Props = { base: string; isMine: boolean; next: NextDate | null; mayLog: boolean }

/** A desk on which nothing waits: what comes next, and where to go meanwhile. */
export function EmptyDesk({ base, isMine, next, mayLog }: Props) {
  const t = useTranslations('desk')
  const review = (
    <ButtonLink key="review" href={`${base}/commitments`}>
      {t('review_anyway')}
    </ButtonLink>
  )
  const log = mayLog ? (
    <ButtonLink key="log" href={`${base}/letters/new`} variant={next ? 'outline' : 'primary'}>
      {t('log_letter')}
    </ButtonLink>
  ) : null
  return (
    <EmptyState
      title={t(isMine ? 'nothing_mine_title' : 'nothing_title')}
      deeds={next ? [review, log] : [log, isMine ? review : null]}
    >
      {next
        ? t.rich(`next_${next.kind}`, {
            day: () => <DayText day={next.on} form="day" />,
            what: (words) => (
              <Link href={`${base}${next.path}`} prefetch={false} className="link-quiet">
                {words}
              </Link>
            ),
            who: next.who ?? '',
            title: next.what,
          })
        : t('nothing_ahead')}
    </EmptyState>
  )
}

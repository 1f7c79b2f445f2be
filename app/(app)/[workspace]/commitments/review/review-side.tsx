import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import {
  reviewNothingNewAction,
  saveReviewAction,
  snoozeAction,
} from '@/app/(app)/[workspace]/commitments/review/actions'
import { ReviewForm } from '@/components/review/review-form'
import { SideButtons, SideDeeds } from '@/components/review/side-deeds'
import { proposeNextCheck } from '@/lib/commitments/propose-check'
import type { Day } from '@/lib/dates'
import type { getReview } from '@/lib/review/queries'
import { bindAction } from '@/lib/web/bind-action'

type Review = Awaited<ReturnType<typeof getReview>>

type Props = {
  slug: string
  current: NonNullable<Review['current']>
  /** How it stands. */
  status: ComponentProps<typeof ReviewForm>['status']
  around: NonNullable<Review['around']>
  today: Day
  mayWrite: boolean
  /** What was put into the form before. */
  given: Pick<ComponentProps<typeof ReviewForm>, 'draft' | 'refused'>
  /** This commitment, the next one after a save and without one, the one before and the next where there are some. */
  hrefs: { here: string; onward: string; passed: string; back: string | null; skip: string | null }
}

/** Beside the commitment in hand: the form that says how it stands, the deeds that need no form, and what comes next. */
export function ReviewSide({ slug, current, status, around, today, mayWrite, given, hrefs }: Props) {
  const t = useTranslations('review')
  const bind = bindAction(slug)
  const { here, ...ways } = hrefs
  return (
    <aside
      aria-label={t('title')}
      className="border-t border-border bg-surface px-4 py-5 sm:px-8 lg:border-s lg:border-t-0 lg:bg-transparent"
    >
      {mayWrite ? (
        <ReviewForm
          action={bind(saveReviewAction)}
          base={`/${slug}`}
          here={here}
          backTo={ways.onward}
          today={today}
          commitment={current}
          status={status}
          around={around}
          nextCheck={proposeNextCheck(current, today)}
          {...given}
        />
      ) : (
        <>
          <p className="text-muted">{t('read_only')}</p>
          <div className="save-bar save-bar--pinned" data-own-bar>
            <SideButtons mayWrite={false} />
          </div>
        </>
      )}
      <SideDeeds
        commitment={current}
        today={today}
        mayWrite={mayWrite}
        hrefs={ways}
        actions={{ nothingNew: bind(reviewNothingNewAction), snooze: bind(snoozeAction) }}
      />
      <p className="type-small pt-5 text-muted">
        {around.nextTitle && ways.skip ? (
          <Link href={ways.skip} prefetch={false} className="link-quiet">
            {t.rich('next', {
              title: around.nextTitle,
              saidBy: around.nextSaidBy ?? '',
              b: (chunks) => <strong className="font-medium text-foreground">{chunks}</strong>,
            })}
          </Link>
        ) : (
          t('last')
        )}
      </p>
    </aside>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import {
  reviewNothingNewAction,
  saveReviewAction,
  snoozeAction,
  undoReviewAction,
  wakeAction,
} from '@/app/(app)/[workspace]/commitments/review/actions'
import { PageBody } from '@/components/layout/page-body'
import { KeyLine } from '@/components/layout/key-line'
import { JustDone } from '@/components/review/just-done'
import { ReviewBar } from '@/components/review/review-bar'
import { ReviewDone } from '@/components/review/review-done'
import { ReviewFacts } from '@/components/review/review-facts'
import { ReviewForm } from '@/components/review/review-form'
import { ReviewQuote } from '@/components/review/review-quote'
import { ReviewSince } from '@/components/review/review-since'
import { ReviewTitle } from '@/components/review/review-title'
import { SideButtons, SideDeeds } from '@/components/review/side-deeds'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { proposeCheck } from '@/lib/commitments/propose-check'
import { nullableDayOf, todayIn } from '@/lib/dates'
import { getFormDraft } from '@/lib/documents/queries'
import { getReview } from '@/lib/review/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { refusedWords } from '@/lib/web/refused-words'
import { requireActor } from '@/lib/web/require-actor'
import { reviewPlace } from '@/app/(app)/[workspace]/commitments/review/review-place'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') }
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const given = await searchParams
  const query = readQuery(given)
  const t = await getTranslations('review')
  const base = `/${actor.workspaceSlug}`
  const today = todayIn(actor.timeZone)
  const place = reviewPlace(base, given)
  const filter = readCommitmentFilter(place.listQuery)
  const draftId = asId(query.draft)
  const [{ ids, current, around }, draft] = await Promise.all([
    getReview(actor, filter, { today, beganAt: place.beganAt, atId: asId(query.at) }),
    draftId ? getFormDraft(actor, draftId) : null,
  ])
  const bind = bindAction(actor.workspaceSlug)
  const just = (
    <JustDone
      query={query}
      here={place.hrefOf({
        at: asId(query.of) ?? asId(query.snoozed) ?? undefined,
        saved: Math.max(0, place.saved - 1),
      })}
      stay={place.hrefOf({ at: current?.id, saved: place.saved })}
      actions={{ undo: bind(undoReviewAction), wake: bind(wakeAction) }}
    />
  )
  if (query.at && !current) notFound()
  if (!current || !around) {
    return (
      <PageBody isNarrow>
        <div className="pt-4">{just}</div>
        <ReviewDone base={base} saved={place.saved} />
      </PageBody>
    )
  }
  const index = Math.max(0, ids.indexOf(current.id))
  const [before, next] = [ids[index - 1], ids[index + 1]]
  const newest = current.updates.find((one) => one.withdrawsId === null && one.withdrawnBy.length === 0)
  const words = `${current.passage.quote} ${current.dueText ?? ''}`
  const nextCheck = proposeCheck({ firmness: current.firmness, dueOn: nullableDayOf(current.dueOn), words }, today)
  const here = place.hrefOf({ at: current.id, saved: place.saved })
  const onward = place.hrefOf({ at: next, saved: place.saved + 1 })
  const hints = [
    { keys: ['1', '–', '8'], does: t('key_status') },
    { keys: ['0'], does: t('key_nothing') },
    { keys: ['F'], does: t('key_follow_up') },
    { keys: ['S'], does: t('key_snooze') },
    { keys: ['O'], does: t('key_open') },
    { keys: ['K', 'J'], does: t('key_back') },
    { keys: ['Z'], does: t('key_undo') },
  ]
  return (
    <>
      <main id="main" className="pb-24 sm:pb-10">
        <ReviewBar
          scope={t(place.scope)}
          at={place.saved + index + 1}
          total={place.saved + ids.length + (ids.includes(current.id) ? 0 : 1)}
          saved={place.saved}
          leaveTo={place.leaveTo}
        />
        <div className="lg:grid lg:min-h-[calc(100dvh-8.25rem)] lg:grid-cols-[minmax(0,1fr)_29rem]">
          <div className="flex min-w-0 flex-col gap-4 px-4 py-5 sm:px-8">
            {just}
            <ReviewTitle base={base} commitment={current} newest={newest} />
            <ReviewQuote
              slug={actor.workspaceSlug}
              commitment={current}
              stretch={around.stretch}
              language={around.language}
            />
            <ReviewFacts base={base} commitment={current} today={today} />
            <ReviewSince base={base} commitment={current} />
          </div>
          <aside
            aria-label={t('title')}
            className="border-t border-border bg-surface px-4 py-5 sm:px-8 lg:border-s lg:border-t-0 lg:bg-transparent"
          >
            {mayKeepCommitments(actor) ? (
              <ReviewForm
                action={bind(saveReviewAction)}
                base={base}
                here={here}
                backTo={onward}
                today={today}
                commitment={current}
                status={newest?.status ?? 'open'}
                around={around}
                nextCheck={nextCheck}
                draft={draft}
                refused={await refusedWords(query.refused)}
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
              mayWrite={mayKeepCommitments(actor)}
              hrefs={{
                onward,
                passed: place.hrefOf({ at: next, saved: place.saved }),
                back: before ? place.hrefOf({ at: before, saved: place.saved }) : null,
                skip: next ? place.hrefOf({ at: next, saved: place.saved }) : null,
              }}
              actions={{ nothingNew: bind(reviewNothingNewAction), snooze: bind(snoozeAction) }}
            />
            <p className="type-small pt-5 text-muted">
              {around.nextTitle && next ? (
                <Link href={place.hrefOf({ at: next, saved: place.saved })} prefetch={false} className="link-quiet">
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
        </div>
      </main>
      <KeyLine hints={hints} end={t('saved_count', { count: place.saved })} />
    </>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { undoReviewAction, wakeAction } from '@/app/(app)/[workspace]/commitments/review/actions'
import { PageBody } from '@/components/layout/page-body'
import { KeyLine } from '@/components/layout/key-line'
import { JustDone } from '@/components/review/just-done'
import { ReviewBar } from '@/components/review/review-bar'
import { ReviewDone } from '@/components/review/review-done'
import { ReviewFacts } from '@/components/review/review-facts'
import { ReviewQuote } from '@/components/review/review-quote'
import { ReviewSince } from '@/components/review/review-since'
import { ReviewTitle } from '@/components/review/review-title'
import { counts } from '@/lib/commitments/counting-update'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { todayIn } from '@/lib/dates'
import { getFormDraft } from '@/lib/documents/queries'
import { getReview } from '@/lib/review/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { refusedWords } from '@/lib/web/refused-words'
import { requireActor } from '@/lib/web/require-actor'
import { ReviewSide } from '@/app/(app)/[workspace]/commitments/review/review-side'
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
  const newest = current.updates.find(counts)
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
          <ReviewSide
            slug={actor.workspaceSlug}
            current={current}
            status={newest?.status ?? 'open'}
            around={around}
            today={today}
            mayWrite={mayKeepCommitments(actor)}
            given={{ draft, refused: await refusedWords(query.refused) }}
            hrefs={{
              here: place.hrefOf({ at: current.id, saved: place.saved }),
              onward: place.hrefOf({ at: next, saved: place.saved + 1 }),
              passed: place.hrefOf({ at: next, saved: place.saved }),
              back: before ? place.hrefOf({ at: before, saved: place.saved }) : null,
              skip: next ? place.hrefOf({ at: next, saved: place.saved }) : null,
            }}
          />
        </div>
      </main>
      <KeyLine hints={hints} end={t('saved_count', { count: place.saved })} />
    </>
  )
}

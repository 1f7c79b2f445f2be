import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import {
  changeTogetherAction,
  undoReviewAction,
  undoTogetherAction,
} from '@/app/(app)/[workspace]/commitments/review/actions'
import { ListHead } from '@/app/(app)/[workspace]/commitments/list-head'
import { cursorOf, one, unreadIn, type Query } from '@/app/(app)/[workspace]/commitments/list-place'
import { ListRow } from '@/app/(app)/[workspace]/commitments/list-row'
import { JustChanged } from '@/components/commitments/just-changed'
import { ChoiceBar } from '@/components/commitments/choice-bar'
import { GroupedCommitments } from '@/components/commitments/grouped-commitments'
import { FilterBar } from '@/components/commitments/filter-bar'
import { NoneListed } from '@/components/commitments/none-listed'
import { SortLink } from '@/components/commitments/sort-link'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { filterNames, readCommitmentFilter, type commitmentSorts } from '@/lib/commitments/filter'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { listCommitments } from '@/lib/commitments/queries'
import { nullableDayOf, todayIn } from '@/lib/dates'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'
import { withQuery } from '@/lib/web/with-query'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('commitments'))('title_open') }
}

const withoutDone = { changed: undefined, count: undefined, undone: undefined }

const formId = 'together'
const sortDay = { check: 'nextCheckOn', due: 'dueOn', made: 'madeOn' } as const

export default async function CommitmentsPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const query = await searchParams
  const filter = readCommitmentFilter(query)
  const today = todayIn(actor.timeZone)
  const openId = asId(one(query.open))
  const { lines, hasMore, options } = await listCommitments(actor, filter, { today, after: cursorOf(query), openId })
  const t = await getTranslations('commitments')
  const shell = await getTranslations('shell')
  const base = `/${actor.workspaceSlug}`
  const here = `${base}/commitments`
  const kept = { ...query, open: undefined, form: undefined, saved: undefined, ...withoutDone }
  const isFiltered = filterNames.some((name) => name !== 'sort' && query[name] !== undefined)
  const mayWrite = mayKeepCommitments(actor)
  const head = (sort: (typeof commitmentSorts)[number], label: string) => (
    <SortLink
      href={withQuery(here, { ...kept, sort: sort === 'check' ? undefined : sort, after: undefined })}
      isCurrent={filter.sort === sort}
    >
      {label}
    </SortLink>
  )
  const last = lines.at(-1)
  const next = last && hasMore ? `${last.id}.${nullableDayOf(last[sortDay[filter.sort]]) ?? ''}` : null
  return (
    <PageBody
      keys={[
        { keys: ['J', 'K'], does: shell('key_next') },
        { keys: ['Space'], does: t('key_choose') },
        { keys: ['↵'], does: shell('key_open') },
        { keys: ['U'], does: t('key_update') },
        { keys: ['0'], does: t('key_nothing') },
        { keys: ['F'], does: t('key_follow_up') },
      ]}
      keysEnd={t('sort_by', { what: t(`sort_${filter.sort}`) })}
    >
      <ListHead
        slug={actor.workspaceSlug}
        query={query}
        kept={kept}
        lists={options.lists}
        shown={{ count: lines.length, hasMore }}
        sortLink={head}
      />
      <FilterBar
        base={base}
        filter={filter}
        isFiltered={isFiltered}
        unread={unreadIn(query)}
        hrefWith={(changes) => withQuery(here, { ...kept, after: undefined, ...changes })}
        options={options}
      />
      <JustChanged
        query={query}
        backTo={withQuery(here, kept)}
        actions={{
          together: undoTogetherAction.bind(null, actor.workspaceSlug),
          update: undoReviewAction.bind(null, actor.workspaceSlug),
        }}
      />
      {lines.length === 0 ? (
        <NoneListed base={base} isFiltered={isFiltered} />
      ) : (
        <GroupedCommitments lines={lines} sort={filter.sort} today={today} headOf={head}>
          {(commitment) => (
            <ListRow
              key={commitment.id}
              slug={actor.workspaceSlug}
              commitment={commitment}
              today={today}
              place={{ here, kept, openId, isWriting: one(query.form) === 'update' }}
              documents={options.documents}
              chooseFor={mayWrite ? formId : null}
            />
          )}
        </GroupedCommitments>
      )}
      {mayWrite ? (
        <ChoiceBar
          id={formId}
          action={changeTogetherAction.bind(null, actor.workspaceSlug)}
          members={options.members}
          backTo={withQuery(here, kept)}
          exportHref={`${here}/chosen`}
        />
      ) : null}
      <nav className="flex gap-3 pt-4">
        {query.after ? (
          <ButtonLink href={withQuery(here, { ...kept, after: undefined })}>{t('first_page')}</ButtonLink>
        ) : null}
        {next ? <ButtonLink href={withQuery(here, { ...kept, after: next })}>{t('next_page')}</ButtonLink> : null}
      </nav>
    </PageBody>
  )
}

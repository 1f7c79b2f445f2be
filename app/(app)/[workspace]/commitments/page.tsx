import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import {
  nothingNewAction,
  recordUpdateAction,
  removeListAction,
  saveListAction,
} from '@/app/(app)/[workspace]/commitments/actions'
import {
  changeTogetherAction,
  undoReviewAction,
  undoTogetherAction,
} from '@/app/(app)/[workspace]/commitments/review/actions'
import { cursorOf, one, unreadIn } from '@/app/(app)/[workspace]/commitments/list-place'
import { JustChanged } from '@/components/commitments/just-changed'
import { ChoiceBar } from '@/components/commitments/choice-bar'
import { CommitmentRow } from '@/components/commitments/commitment-row'
import { GroupedCommitments } from '@/components/commitments/grouped-commitments'
import { FilterBar } from '@/components/commitments/filter-bar'
import { NoneListed } from '@/components/commitments/none-listed'
import { OpenCommitment } from '@/components/commitments/open-commitment'
import { OpenDeeds } from '@/components/commitments/open-deeds'
import { SavedLists } from '@/components/commitments/saved-lists'
import { SortLink } from '@/components/commitments/sort-link'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead } from '@/components/ui/page-head'
import {
  commitmentSorts,
  filterNames,
  listQuery,
  readCommitmentFilter,
  unfinishedStates,
} from '@/lib/commitments/filter'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { listCommitments, type CommitmentLine } from '@/lib/commitments/queries'
import { nullableDayOf, todayIn } from '@/lib/dates'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'
import { withQuery } from '@/lib/web/with-query'

type Query = Record<string, string | string[] | undefined>
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
  const rowOf = (commitment: CommitmentLine) => {
    const isOpen = commitment.id === openId
    const openHref = withQuery(here, isOpen ? kept : { ...kept, open: commitment.id }, `c-${commitment.id}`)
    return (
      <CommitmentRow
        key={commitment.id}
        commitment={commitment}
        today={today}
        openHref={openHref}
        isOpen={isOpen}
        chooseFor={mayWrite ? formId : null}
      >
        {isOpen ? (
          <OpenCommitment slug={actor.workspaceSlug} commitment={commitment}>
            <OpenDeeds
              base={base}
              commitment={commitment}
              today={today}
              documents={options.documents}
              isWriting={one(query.form) === 'update'}
              hrefs={{
                update: withQuery(here, { ...kept, open: commitment.id, form: 'update' }, `c-${commitment.id}`),
                saved: withQuery(here, { ...kept, open: commitment.id, saved: '1' }, `c-${commitment.id}`),
              }}
              actions={{
                update: recordUpdateAction.bind(null, actor.workspaceSlug),
                nothingNew: nothingNewAction.bind(null, actor.workspaceSlug),
              }}
            />
          </OpenCommitment>
        ) : null}
      </CommitmentRow>
    )
  }

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
      <PageHead
        title={t('title_open')}
        lead={
          <>
            {hasMore ? t('shown_more', { count: lines.length }) : t('shown', { count: lines.length })}
            <span className="type-small ms-4 text-muted">
              {t('sort_links')}{' '}
              {commitmentSorts.map((sort) => (
                <span key={sort} className="ms-2">
                  {head(sort, t(`sort_${sort}`))}
                </span>
              ))}
            </span>
          </>
        }
        deeds={
          <>
            <SavedLists
              here={here}
              lists={options.lists}
              query={listQuery(withQuery('', query).slice(1))}
              actions={{
                save: saveListAction.bind(null, actor.workspaceSlug),
                remove: removeListAction.bind(null, actor.workspaceSlug),
              }}
            />
            <ButtonLink
              href={withQuery(`${here}/review`, {
                ...kept,
                after: undefined,
                status: query.status ?? unfinishedStates,
              })}
              variant="primary"
              hint="V"
              shortcut="v"
            >
              {t('review_these')}
            </ButtonLink>
          </>
        }
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
          {rowOf}
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

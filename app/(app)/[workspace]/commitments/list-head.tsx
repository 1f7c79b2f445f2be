import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { removeListAction, saveListAction } from '@/app/(app)/[workspace]/commitments/actions'
import type { Query } from '@/app/(app)/[workspace]/commitments/list-place'
import { SavedLists } from '@/components/commitments/saved-lists'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead } from '@/components/ui/page-head'
import { commitmentSorts, listQuery, unfinishedStates } from '@/lib/commitments/filter'
import { bindAction } from '@/lib/web/bind-action'
import { withQuery } from '@/lib/web/with-query'

type Props = {
  slug: string
  /** What the address asks for, and what of it is kept on the way to another page of the list. */
  query: Query
  kept: Query
  lists: { name: string; query: string }[]
  shown: { count: number; hasMore: boolean }
  sortLink: (sort: (typeof commitmentSorts)[number], label: string) => ReactNode
}

/** How many are listed and in what order, the lists that are kept, and the way to the review of this one. */
export function ListHead({ slug, query, kept, lists, shown: { count, hasMore }, sortLink }: Props) {
  const t = useTranslations('commitments')
  const here = `/${slug}/commitments`
  const bind = bindAction(slug)
  return (
    <PageHead
      title={t('title_open')}
      lead={
        <>
          {hasMore ? t('shown_more', { count }) : t('shown', { count })}
          <span className="type-small ms-4 text-muted">
            {t('sort_links')}{' '}
            {commitmentSorts.map((sort) => (
              <span key={sort} className="ms-2">
                {sortLink(sort, t(`sort_${sort}`))}
              </span>
            ))}
          </span>
        </>
      }
      deeds={
        <>
          <SavedLists
            here={here}
            lists={lists}
            query={listQuery(withQuery('', query).slice(1))}
            actions={{ save: bind(saveListAction), remove: bind(removeListAction) }}
          />
          <ButtonLink
            href={withQuery(`${here}/review`, { ...kept, after: undefined, status: query.status ?? unfinishedStates })}
            variant="primary"
            hint="V"
            shortcut="v"
          >
            {t('review_these')}
          </ButtonLink>
        </>
      }
    />
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CaseRow } from '@/components/cases/case-row'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Table } from '@/components/ui/table'
import { TabLinks } from '@/components/ui/tab-links'
import { listCases, type CaseFilter } from '@/lib/cases/queries'
import { isDay, todayIn } from '@/lib/dates'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'
import { withQuery } from '@/lib/web/with-query'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('title') }
}

const pageSize = 50
const states = ['open', 'closed', 'all'] as const

export default async function CasesPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const query = readQuery(await searchParams)
  const filter: CaseFilter = {
    state: states.find((state) => state === query.state) ?? 'open',
    mine: query.mine === '1',
    words: (query.q ?? '').slice(0, 200),
  }
  const [cursorId, cursorDay = ''] = (query.after ?? '').split('.')
  const after = asId(cursorId) && isDay(cursorDay) ? { id: cursorId ?? '', openedOn: cursorDay } : null
  const cases = await listCases(actor, filter, todayIn(actor.timeZone), after)
  const t = await getTranslations('cases')
  const shell = await getTranslations('shell')
  const base = `/${actor.workspaceSlug}`
  const here = `${base}/cases`
  const shown = cases.slice(0, pageSize)
  const last = cases.length > pageSize ? shown.at(-1) : undefined
  const tabs = [
    { href: here, label: t('filter_open'), isCurrent: filter.state === 'open' && !filter.mine },
    { href: `${here}?mine=1`, label: t('filter_mine'), isCurrent: filter.mine },
    { href: `${here}?state=closed`, label: t('filter_closed'), isCurrent: filter.state === 'closed' },
    { href: `${here}?state=all`, label: t('filter_all'), isCurrent: filter.state === 'all' },
  ]
  const isFresh = shown.length === 0 && filter.state === 'open' && !filter.mine && !filter.words
  return (
    <PageBody
      keys={[
        { keys: ['J', 'K'], does: shell('key_next') },
        { keys: ['O'], does: shell('key_open') },
      ]}
    >
      <PageHead
        title={t('title')}
        deeds={
          <ButtonLink href={`${here}/new`} variant="primary">
            {t('open')}
          </ButtonLink>
        }
      />
      <TabLinks label={t('title')} tabs={tabs} />
      {shown.length === 0 ? (
        <EmptyState
          title={isFresh ? t('empty_title') : t('none_title')}
          deeds={
            <>
              <ButtonLink href={`${base}/letters/new`} variant="primary">
                {t('log_letter')}
              </ButtonLink>
              <ButtonLink href={`${here}/new`}>{t('open')}</ButtonLink>
              {isFresh ? <ButtonLink href={`${base}/imports`}>{t('import')}</ButtonLink> : null}
            </>
          }
        >
          {isFresh ? t('empty') : t('none')}
        </EmptyState>
      ) : (
        <Table
          label={t('title')}
          heads={[
            t('head_case'),
            t('head_lead'),
            t('head_letters'),
            t('head_replies'),
            t('head_late'),
            t('head_commitments'),
            t('head_opened'),
            t('head_last'),
          ]}
          hasLines
        >
          {shown.map((line) => (
            <CaseRow key={line.id} base={base} line={line} />
          ))}
        </Table>
      )}
      {last ? (
        <nav className="pt-4">
          <ButtonLink href={withQuery(here, { ...query, after: `${last.id}.${last.openedOn}` })}>
            {t('next_page')}
          </ButtonLink>
        </nav>
      ) : null}
    </PageBody>
  )
}

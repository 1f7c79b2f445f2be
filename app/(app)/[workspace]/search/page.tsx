import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageBody } from '@/components/layout/page-body'
import { FoundLine } from '@/components/search/found-line'
import { NothingFound } from '@/components/search/nothing-found'
import { PageHead } from '@/components/ui/page-head'
import { hitEnd, hitStart, searchRecord } from '@/lib/search/queries'
import { readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell'))('search') }
}

export default async function SearchPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const words = (readQuery(await searchParams).q ?? '').trim().slice(0, 200)
  const found = words === '' ? [] : await searchRecord(actor, words)
  const t = await getTranslations('shell')
  const base = `/${actor.workspaceSlug}`
  return (
    <PageBody
      isNarrow
      keys={[
        { keys: ['/'], does: t('key_search') },
        { keys: ['J', 'K'], does: t('key_next') },
        { keys: ['↵'], does: t('key_open') },
      ]}
    >
      <PageHead title={t('search')} />
      <form role="search" action={`${base}/search`} className="flex gap-2 pb-4">
        <input type="search" name="q" defaultValue={words} aria-label={t('search_label')} className="input" />
        <button className="button button--primary">{t('search')}</button>
      </form>
      {words === '' ? <p className="max-w-3xl text-muted">{t('search_how')}</p> : null}
      {found.length > 0 ? <p className="type-small text-muted">{t('found_count', { count: found.length })}</p> : null}
      {words !== '' && found.length === 0 ? <NothingFound base={base} words={words} /> : null}
      <ol className={found.length > 0 ? 'rule-strong mt-2' : undefined}>
        {found.map((line) => (
          <FoundLine key={`${line.kind}-${line.id}`} base={base} line={line} marks={{ start: hitStart, end: hitEnd }} />
        ))}
      </ol>
    </PageBody>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { PageBody } from '@/components/layout/page-body'
import { DayText } from '@/components/ui/day-text'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { displayQuote } from '@/lib/documents/anchor'
import { searchRecord, type Found } from '@/lib/search/queries'
import { readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell'))('search') }
}

const pages: Record<Found['kind'], string> = {
  case: 'cases',
  letter: 'letters',
  reply: 'replies',
  source: 'sources',
  commitment: 'commitments',
  institution: 'institutions',
}

export default async function SearchPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const words = (readQuery(await searchParams).q ?? '').trim().slice(0, 200)
  const found = words === '' ? [] : await searchRecord(actor, words)
  const t = await getTranslations('shell')
  const base = `/${actor.workspaceSlug}`
  return (
    <PageBody isNarrow>
      <PageHead title={t('search')} />
      <form role="search" action={`${base}/search`} className="flex gap-2 pb-4">
        <input type="search" name="q" defaultValue={words} aria-label={t('search_label')} className="input" />
        <button className="button button--primary">{t('search')}</button>
      </form>
      {words !== '' && found.length === 0 ? (
        <EmptyState title={t('search_none_title', { words })}>{t('search_none')}</EmptyState>
      ) : null}
      <ol>
        {found.map((line) => (
          <li key={`${line.kind}-${line.id}`} data-roving-item className="border-b border-separator py-2.5">
            <Link
              href={`${base}/${pages[line.kind]}/${line.id}`}
              prefetch={false}
              data-deed
              data-open
              className="font-medium text-foreground no-underline hover:underline"
            >
              {line.title}
            </Link>
            <p className="type-small text-muted">
              {t(`found_${line.kind}`)} {line.on ? <DayText day={line.on} form="short" /> : null}{' '}
              {line.detail ? `· ${displayQuote(line.detail).slice(0, 160)}` : ''}
            </p>
          </li>
        ))}
      </ol>
    </PageBody>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ErasureList } from '@/components/erasures/erasure-list'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead } from '@/components/ui/page-head'
import { mayErase } from '@/lib/erasures/policy'
import { listErasures } from '@/lib/erasures/queries'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

const aPage = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('erasures'))('title') }
}

/** For owners: what was erased in this workspace, and why. */
export default async function ErasuresPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  if (!mayErase(actor)) notFound()
  const afterId = asId(readQuery(await searchParams).after)
  const found = await listErasures(actor, { afterId, limit: aPage })
  const lines = found.slice(0, aPage)
  const t = await getTranslations('erasures')
  const base = `/${actor.workspaceSlug}`
  const last = lines.at(-1)
  return (
    <PageBody isNarrow>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        deeds={<ButtonLink href={`${base}/erasures/words`}>{t('words_title')}</ButtonLink>}
      />
      <ErasureList base={base} lines={lines} timeZone={actor.timeZone} />
      {found.length > aPage && last ? (
        <div className="pt-4">
          <ButtonLink href={`${base}/erasures?after=${last.id}`}>{t('earlier')}</ButtonLink>
        </div>
      ) : null}
    </PageBody>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ApiOperation } from '@/components/workspaces/api-operation'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { describeOperations } from '@/lib/api/describe'
import { requestsAMinute } from '@/lib/auth/take-request'
import { env } from '@/lib/env'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('api'))('title') }
}

/** Everything that the API can do, from the operations themselves. No script: each part is a native disclosure. */
export default async function ApiPage({ params }: Props) {
  const actor = await requireActor((await params).workspace)
  const t = await getTranslations('api')
  const groups = describeOperations()
  return (
    <PageBody isNarrow>
      <PageHead title={t('title')} lead={t('lead')} />
      <ul className="list-disc ps-5">
        <li>{t('base', { address: `${env.APP_ORIGIN}/api/v1` })}</li>
        <li>{t('header')}</li>
        <li>{t('limit', { count: requestsAMinute })}</li>
        <li>{t('pages')}</li>
        <li>{t('once')}</li>
        <li>{t('edits')}</li>
        <li>{t('errors')}</li>
      </ul>
      <p className="flex flex-wrap gap-3 py-4">
        <ButtonLink href="/api/v1/openapi.json" download>
          {t('download')}
        </ButtonLink>
        <ButtonLink href={`/${actor.workspaceSlug}/settings/tokens`}>{t('to_tokens')}</ButtonLink>
      </p>
      {groups.map(({ tag, operations }) => (
        <section key={tag}>
          <SectionHead title={tag} />
          {operations.map((operation) => (
            <ApiOperation key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
    </PageBody>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ThemeTable } from '@/components/commitments/theme-table'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { listByTheme, mostByTheme } from '@/lib/commitments/by-theme'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; institutionId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('commitments'))('themes_head') }
}

export default async function InstitutionCommitmentsPage({ params }: Props) {
  const { workspace, institutionId } = await params
  const actor = await requireActor(workspace)
  const id = asId(institutionId)
  const found = id && (await listByTheme(actor, id))
  if (!found) notFound()
  const t = await getTranslations('commitments')
  const base = `/${actor.workspaceSlug}`
  return (
    <PageBody>
      <PageHead
        title={t('themes_title', { name: found.name })}
        lead={t('themes_lead', { count: found.count })}
        deeds={
          <>
            <ButtonLink href={`${base}/commitments?institution=${id}&status=all&sort=made`}>
              {t('as_a_list')}
            </ButtonLink>
            <ButtonLink href={`${base}/institutions/${id}`} variant="ghost">
              {t('themes_back')}
            </ButtonLink>
          </>
        }
      />
      {found.count === mostByTheme ? (
        <p className="pb-2 text-muted">{t('themes_most', { count: mostByTheme })}</p>
      ) : null}
      {found.themes.length === 0 ? <EmptyState title={t('themes_none_title')}>{t('empty')}</EmptyState> : null}
      {found.themes.map(({ theme, lines }) => {
        const title = theme ?? t('no_theme')
        return (
          <section key={title}>
            <SectionHead title={title} end={t('shown', { count: lines.length })} />
            <ThemeTable base={base} label={title} lines={lines} />
          </section>
        )
      })}
    </PageBody>
  )
}

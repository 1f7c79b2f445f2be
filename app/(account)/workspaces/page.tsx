import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { requireAccount } from '@/lib/web/require-actor'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspaces'))('list.title') }
}

export default async function WorkspacesPage() {
  const { workspaces } = await requireAccount()
  const t = await getTranslations('workspaces')
  const open = (
    <ButtonLink href="/workspaces/new" variant="primary">
      {t(workspaces.length === 0 ? 'list.empty_deed' : 'list.new')}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} deeds={workspaces.length > 0 ? open : null} />
      {workspaces.length === 0 ? (
        <EmptyState title={t('list.empty_title')} deeds={open}>
          {t('list.empty_text')}
        </EmptyState>
      ) : (
        <ul className="border-t border-foreground">
          {workspaces.map(({ slug, name }) => (
            <li key={slug} className="border-b border-separator">
              <Link href={`/${slug}`} className="type-group block py-3 text-foreground no-underline hover:underline">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

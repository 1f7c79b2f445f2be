import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { WhileSaving } from '@/components/layout/while-saving'
import { requireAccount } from '@/lib/web/require-actor'

/** Pages of a person, outside any workspace. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const account = await requireAccount()
  const t = await getTranslations('auth')
  return (
    <>
      <header className="border-b border-border bg-surface">
        <nav aria-label={t('bar.label')} className="mx-auto flex h-12 max-w-4xl items-center gap-5 px-4">
          <Link href="/workspaces" className="type-group text-foreground no-underline">
            Answerable
          </Link>
          <Link href="/workspaces" className="ms-auto font-medium text-muted no-underline hover:text-foreground">
            {t('bar.workspaces')}
          </Link>
          <Link href="/account" className="font-medium text-muted no-underline hover:text-foreground">
            {account.name}
          </Link>
        </nav>
      </header>
      <WhileSaving />
      <main id="main" className="mx-auto max-w-4xl px-4 pb-16">
        {children}
      </main>
    </>
  )
}

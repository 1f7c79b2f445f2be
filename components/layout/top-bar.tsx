import { ChevronsUpDown, Plus, Search } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { NavLinks } from '@/components/layout/nav-links'
import { Kbd } from '@/components/ui/kbd'
import type { Actor } from '@/lib/auth/actor'

type Props = { actor: Pick<Actor, 'workspaceSlug' | 'workspaceName' | 'name' | 'workspaces'>; accountMenu: ReactNode }

const menu = 'absolute z-30 mt-1 flex w-max min-w-56 max-w-[calc(100vw-2rem)] flex-col bg-overlay p-1.5 shadow-overlay'
const item = 'block rounded-sm px-3 py-2 text-foreground no-underline hover:bg-default'

/** The bar on top of every page of a workspace. Its menus are plain disclosures: they open without JavaScript. */
export function TopBar({ actor, accountMenu }: Props) {
  const t = useTranslations('shell')
  const base = `/${actor.workspaceSlug}`
  return (
    <header className="sticky top-0 z-30 border-b border-border bg-surface">
      <div className="mx-auto flex h-12 max-w-[100rem] items-center gap-4 px-4 sm:px-8">
        <Link href={base} prefetch={false} className="type-group text-foreground no-underline">
          {t('product')}
        </Link>
        <details className="relative min-w-0 border-s border-border ps-4 max-md:hidden" name="bar">
          <summary className="flex items-center gap-1.5 text-muted" aria-label={t('workspace_menu', { name: actor.workspaceName })}>
            <span className="max-w-44 truncate">{actor.workspaceName}</span>
            <ChevronsUpDown size={14} strokeWidth={1.75} aria-hidden />
          </summary>
          <div className={menu}>
            {actor.workspaces.map(({ slug, name }) => (
              <Link key={slug} href={`/${slug}`} className={item} prefetch={false}>
                {name}
              </Link>
            ))}
            <Link href="/workspaces" className={item} prefetch={false}>
              {t('all_workspaces')}
            </Link>
          </div>
        </details>
        <NavLinks slug={actor.workspaceSlug} />
        <form role="search" action={`${base}/search`} className="relative ms-auto max-lg:hidden">
          <Search size={16} strokeWidth={1.75} aria-hidden className="pointer-events-none absolute start-2.5 top-2.5 text-muted" />
          <input type="search" name="q" aria-label={t('search_label')} placeholder={t('search')} className="input w-56 !ps-8" data-key="/" />
        </form>
        <details className="relative max-lg:ms-auto max-sm:hidden" name="bar" data-add-menu>
          <summary className="button button--outline">
            <Plus size={16} strokeWidth={1.75} aria-hidden />
            {t('add')}
            <Kbd>N</Kbd>
          </summary>
          <div className={`${menu} end-0`}>
            <AddLinks base={base} className={item} />
          </div>
        </details>
        <details className="relative max-sm:ms-auto" name="bar">
          <summary
            aria-label={t('account_menu', { name: actor.name })}
            className="flex size-9 items-center justify-center rounded-full border border-field-border font-semibold"
          >
            {actor.name.slice(0, 1)}
          </summary>
          <div className={`${menu} end-0`}>
            <Link href={`${base}/settings/members`} className={item} prefetch={false}>
              {t('members')}
            </Link>
            <Link href={`${base}/settings`} className={item} prefetch={false}>
              {t('settings')}
            </Link>
            <Link href="/account" className={item} prefetch={false}>
              {t('account')}
            </Link>
            {accountMenu}
          </div>
        </details>
      </div>
    </header>
  )
}

/** Everything that can be added, as links; the keys L and R go the same way. */
export function AddLinks({ base, className }: { base: string; className: string }) {
  const t = useTranslations('shell')
  return (
    <>
      <Link href={`${base}/letters/new`} className={className} data-key="l" prefetch={false}>
        {t('add_letter')}
      </Link>
      <Link href={`${base}/replies/new`} className={className} data-key="r" prefetch={false}>
        {t('add_reply')}
      </Link>
      <Link href={`${base}/sources/new`} className={className} prefetch={false}>
        {t('add_source')}
      </Link>
      <Link href={`${base}/follow-ups/new`} className={className} prefetch={false}>
        {t('add_follow_up')}
      </Link>
      <Link href={`${base}/cases/new`} className={className} prefetch={false}>
        {t('add_case')}
      </Link>
    </>
  )
}

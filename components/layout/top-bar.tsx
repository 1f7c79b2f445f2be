import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AddLinks } from '@/components/layout/add-links'
import { BarSearch } from '@/components/layout/bar-search'
import { BarTitle } from '@/components/layout/bar-title'
import { NavLinks } from '@/components/layout/nav-links'
import { WorkspaceSwitch } from '@/components/layout/workspace-switch'
import { Kbd } from '@/components/ui/kbd'
import type { Actor } from '@/lib/auth/actor'

type Props = { actor: Pick<Actor, 'workspaceSlug' | 'workspaceName' | 'name' | 'workspaces'>; accountMenu: ReactNode }

/** The bar on top of every page of a workspace. Its menus are plain disclosures: they open without JavaScript. */
export function TopBar({ actor, accountMenu }: Props) {
  const t = useTranslations('shell')
  const base = `/${actor.workspaceSlug}`
  return (
    <header className="top-bar">
      <div className="mx-auto flex h-12 max-w-[100rem] items-center gap-4 px-4 sm:px-8">
        <Link
          href={base}
          prefetch={false}
          className="type-group -tracking-[0.01em] text-foreground no-underline max-sm:hidden"
        >
          {t('product')}
        </Link>
        <BarTitle />
        <WorkspaceSwitch actor={actor} />
        <NavLinks slug={actor.workspaceSlug} />
        <div className="ms-auto flex min-w-0 items-center justify-end gap-4 max-sm:flex-none">
          <BarSearch base={base} />
          <details className="relative max-sm:hidden" name="bar" data-add-menu>
            <summary className="button button--outline">
              <Plus size={16} strokeWidth={1.75} aria-hidden />
              {t('add')}
              <Kbd>N</Kbd>
            </summary>
            <div className="menu-panel menu-panel--end">
              <AddLinks base={base} />
            </div>
          </details>
          <details className="relative" name="bar">
            <summary
              aria-label={t('account_menu', { name: actor.name })}
              className="type-small flex size-[1.875rem] items-center justify-center rounded-full border border-field-border font-semibold pointer-coarse:size-10"
            >
              {actor.name.slice(0, 1)}
            </summary>
            <div className="menu-panel menu-panel--end">
              <Link href={`${base}/reminders`} className="menu-item" prefetch={false}>
                {t('reminders')}
              </Link>
              <Link href={`${base}/settings/members`} className="menu-item" prefetch={false}>
                {t('members')}
              </Link>
              <Link href={`${base}/settings`} className="menu-item" prefetch={false}>
                {t('settings')}
              </Link>
              <Link href={`${base}/search`} className="menu-item lg:hidden max-sm:hidden" prefetch={false}>
                {t('search')}
              </Link>
              <Link href="/workspaces" className="menu-item md:hidden" prefetch={false}>
                {t('all_workspaces')}
              </Link>
              <Link href={`${base}/letters`} className="menu-item sm:hidden" prefetch={false}>
                {t('letters')}
              </Link>
              <Link href={`${base}/institutions`} className="menu-item sm:hidden" prefetch={false}>
                {t('institutions')}
              </Link>
              <Link href="/account" className="menu-item" prefetch={false}>
                {t('account')}
              </Link>
              {accountMenu}
            </div>
          </details>
        </div>
      </div>
    </header>
  )
}

import { ChevronsUpDown } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Actor } from '@/lib/auth/actor'

type Props = { actor: Pick<Actor, 'workspaceSlug' | 'workspaceName' | 'workspaces'> }

/** The workspace one is in, and the way to the others. */
export function WorkspaceSwitch({ actor: { workspaceSlug, workspaceName, workspaces } }: Props) {
  const t = useTranslations('shell')
  return (
    <details className="relative min-w-0 border-s border-border ps-3 max-md:hidden" name="bar">
      <summary
        className="type-small flex min-h-6 items-center gap-1.5 text-muted hover:text-foreground"
        aria-label={t('workspace_menu', { name: workspaceName })}
      >
        <span className="line-clamp-1 max-w-56">{workspaceName}</span>
        <span className="flex-none">
          <ChevronsUpDown size={14} strokeWidth={1.75} aria-hidden />
        </span>
      </summary>
      <div className="menu-panel">
        {workspaces.map(({ slug, name }) => (
          <Link
            key={slug}
            href={`/${slug}`}
            className="menu-item"
            aria-current={slug === workspaceSlug ? 'true' : undefined}
            prefetch={false}
          >
            {name}
          </Link>
        ))}
        <Link href="/workspaces" className="menu-item" prefetch={false}>
          {t('all_workspaces')}
        </Link>
      </div>
    </details>
  )
}

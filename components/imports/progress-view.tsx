import { useTranslations } from 'next-intl'
import { LookAgain } from '@/components/exports/look-again'
import { PageHead } from '@/components/ui/page-head'
import type { FoundImport } from '@/components/imports/found-import'

/** How far an import is; looks again by itself. */
export function ProgressView({ base, found }: FoundImport) {
  const t = useTranslations('imports')
  return (
    <>
      <PageHead title={t('running_title')} lead={found.name} />
      <div className="flex flex-col gap-3">
        <label className="flex flex-col gap-1">
          <span role="status">{t('progress', { done: found.rowsDone, all: found.rowsAll })}</span>
          <progress className="w-full" value={found.rowsDone} max={Math.max(1, found.rowsAll)} />
        </label>
        <p className="text-muted">{t('may_leave')}</p>
        <LookAgain />
        <noscript>
          <a href={`${base}/imports/${found.id}`} className="link-quiet">
            {t('look_again')}
          </a>
        </noscript>
      </div>
    </>
  )
}

import { useTranslations } from 'next-intl'
import { PageBody } from '@/components/layout/page-body'
import { EmptyState } from '@/components/ui/empty-state'

/** For viewers: until it is filed, mail may concern anybody. */
export function NoRight() {
  const t = useTranslations('mail')
  return (
    <PageBody isNarrow>
      <div className="pt-6">
        <EmptyState isPage title={t('no_right_title')}>
          {t('no_right')}
        </EmptyState>
      </div>
    </PageBody>
  )
}

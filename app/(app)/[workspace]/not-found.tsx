import { getTranslations } from 'next-intl/server'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

/** Inside a workspace the bars stay: whoever followed an old link goes on from here. */
export default async function NotFoundInWorkspace() {
  const t = await getTranslations('shell')
  return (
    <PageBody isNarrow>
      <EmptyState title={t('not_found_title')} isPage deeds={<ButtonLink href="/">{t('to_start')}</ButtonLink>}>
        {t('not_found_text')}
      </EmptyState>
    </PageBody>
  )
}

import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

export default async function NotFoundPage() {
  const t = await getTranslations('shell')
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-16">
      <EmptyState title={t('not_found_title')} isPage deeds={<ButtonLink href="/">{t('to_start')}</ButtonLink>}>
        {t('not_found_text')}
      </EmptyState>
    </main>
  )
}

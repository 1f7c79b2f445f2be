import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

/** What `forbidden()` shows: a post that did not come from a page of this installation. */
export default async function ForbiddenPage() {
  const t = await getTranslations('auth.forbidden')
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-16">
      <EmptyState title={t('title')} isPage deeds={<ButtonLink href="/">{t('start')}</ButtonLink>}>
        {t('text')}
      </EmptyState>
    </main>
  )
}

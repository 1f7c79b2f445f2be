import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

export default async function ForbiddenPage() {
  const t = await getTranslations('auth.forbidden')
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="sr-only">{t('title')}</h1>
      <EmptyState title={t('title')} deeds={<ButtonLink href="/">{t('start')}</ButtonLink>}>
        {t('text')}
      </EmptyState>
    </main>
  )
}

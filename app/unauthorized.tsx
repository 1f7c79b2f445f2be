import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

export default async function UnauthorizedPage() {
  const t = await getTranslations('auth.unauthorized')
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="sr-only">{t('title')}</h1>
      <EmptyState
        title={t('title')}
        deeds={
          <ButtonLink href="/sign-in" variant="primary">
            {t('sign_in')}
          </ButtonLink>
        }
      >
        {t('text')}
      </EmptyState>
    </main>
  )
}

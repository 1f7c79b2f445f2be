import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

/** What `unauthorized()` shows: a form was posted after its session had ended. */
export default async function UnauthorizedPage() {
  const t = await getTranslations('auth.unauthorized')
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-16">
      <EmptyState
        title={t('title')}
        isPage
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

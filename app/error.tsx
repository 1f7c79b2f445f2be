'use client'

import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'

export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations('shell')
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-16">
      <EmptyState
        title={t('error_title')}
        isPage
        deeds={
          <button type="button" className="button button--primary" onClick={reset}>
            {t('try_again')}
          </button>
        }
      >
        {t('error_text')}
      </EmptyState>
    </main>
  )
}

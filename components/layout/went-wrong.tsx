'use client'

import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

/** What Next hands to an error page; `digest` is the number under which the server logged what happened. */
export type WrongProps = { error: Error & { digest?: string }; reset: () => void }

/** A fault of ours: what it means for the record, the number to tell, and ways on. */
export function WentWrong({ error, reset }: WrongProps) {
  const t = useTranslations('shell')
  return (
    <EmptyState
      title={t('error_title')}
      isPage
      deeds={
        <>
          <button type="button" className="button button--primary" onClick={reset}>
            {t('try_again')}
          </button>
          <ButtonLink href="/">{t('to_start')}</ButtonLink>
        </>
      }
    >
      <p>{t('error_text')}</p>
      {error.digest ? <p>{t('error_number', { number: error.digest })}</p> : null}
    </EmptyState>
  )
}

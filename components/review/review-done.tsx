import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

/** The end of a walk: what it came to, and where to go. */
export function ReviewDone({ base, saved }: { base: string; saved: number }) {
  const t = useTranslations('review')
  return (
    <EmptyState
      title={t('done_title')}
      deeds={
        <>
          <ButtonLink href={base} variant="primary">
            {t('to_desk')}
          </ButtonLink>
          <ButtonLink href={`${base}/commitments`}>{t('to_list')}</ButtonLink>
        </>
      }
    >
      {t('done', { count: saved })}
    </EmptyState>
  )
}

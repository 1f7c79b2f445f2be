import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

/** In place of a list without lines: what to do, for a filter that finds none and for a record that has none. */
export function NoneListed({ base, isFiltered }: { base: string; isFiltered: boolean }) {
  const t = useTranslations('commitments')
  const shell = useTranslations('shell')
  if (isFiltered)
    return (
      <EmptyState
        title={t('none_title')}
        deeds={<ButtonLink href={`${base}/commitments?status=all`}>{t('clear')}</ButtonLink>}
      >
        {t('none')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('empty_title')}
      deeds={<ButtonLink href={`${base}/replies/new`}>{shell('add_reply')}</ButtonLink>}
    >
      {t('empty')}
    </EmptyState>
  )
}

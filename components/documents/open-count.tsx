import { useTranslations } from 'next-intl'

/** How many suggestions of a file wait for a decision; nothing where none does. */
export function OpenCount({ count }: { count: number | undefined }) {
  const t = useTranslations('documents')
  return count ? <span className="type-small font-medium">{t('open_suggestions', { count })}</span> : null
}

import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

/** The word of several that says most: the longest. Null where there is one alone. */
function longestOf(words: string): string | null {
  const parts = words.split(/\s+/)
  return parts.length < 2 ? null : parts.reduce((best, part) => (part.length > best.length ? part : best))
}

/** A search without a result: what was searched, and how to go on. */
export function NothingFound({ base, words }: { base: string; words: string }) {
  const t = useTranslations('shell')
  const fewer = longestOf(words)
  return (
    <EmptyState
      title={t('search_none_title', { words })}
      deeds={
        <>
          {fewer ? (
            <ButtonLink href={`${base}/search?q=${encodeURIComponent(fewer)}`} variant="primary">
              {t('search_fewer', { word: fewer })}
            </ButtonLink>
          ) : null}
          <ButtonLink href={`${base}/cases`}>{t('search_cases')}</ButtonLink>
        </>
      }
    >
      {t('search_none')}
    </EmptyState>
  )
}

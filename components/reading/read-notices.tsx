import { useTranslations } from 'next-intl'
import { factsOf } from '@/lib/reading/facts'

/**
 * What a reading left out of a file: pages, files inside, its words. Without it half a letter would look like a whole one that
 * promises nothing else.
 */
export function ReadNotices({ facts }: { facts: unknown }) {
  const t = useTranslations('suggestions')
  const notices = factsOf(facts)?.notices ?? []
  if (notices.length === 0) return null
  return (
    <ul className="flex flex-col gap-1.5 border-s-4 border-warning ps-3">
      {notices.map((notice) => (
        <li key={notice}>{t(`notice.${notice}`)}</li>
      ))}
    </ul>
  )
}

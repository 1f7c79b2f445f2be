import { useLocale, useTranslations } from 'next-intl'
import { readLanguages } from '@/lib/reading/schema'

const isRead = (language: string) => readLanguages.some((one) => one === language)

/**
 * Why a document that was read has nothing proposed: its language (ISO 639-1; null where it cannot be told) is none of
 * those that are read, or nothing was found. Silence would look like a letter that promises nothing.
 */
export function NothingProposed({ language, isEmpty }: { language: string | null; isEmpty: boolean }) {
  const t = useTranslations('suggestions')
  const locale = useLocale()
  const isUnread = language !== null && !isRead(language)
  if (!isUnread && !isEmpty) return null
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const languages = readLanguages.map((code) => names.of(code) ?? code)
  return (
    <p className="border-s-4 border-border ps-3">
      {isUnread
        ? t('language_unread', {
            language: names.of(language) ?? language,
            languages: new Intl.ListFormat(locale).format(languages),
          })
        : t('nothing_found')}
    </p>
  )
}

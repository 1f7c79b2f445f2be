import { useLocale, useTranslations } from 'next-intl'
import { languageNames } from '@/components/ui/language-names'
import { readLanguages } from '@/lib/reading/schema'

const isRead = (language: string) => readLanguages.some((one) => one === language)

/** Characters that tell a language. A word of thanks may be of five. */
const enough = 200

type Props = {
  /** ISO 639-1; null where it cannot be told. */
  language: string | null
  text: string
  /** Whether nothing at all was found in it. */
  isEmpty: boolean
  /** Whether it only holds other files. */
  holdsOthers: boolean
}

/**
 * Why a document that was read has nothing proposed: its language is none of those that are read, or nothing was found.
 * Silence would look like a letter that promises nothing.
 */
export function NothingProposed({ language, text, isEmpty, holdsOthers }: Props) {
  const t = useTranslations('suggestions')
  const locale = useLocale()
  const isUnread = language !== null && text.length >= enough && !isRead(language)
  if (holdsOthers) return <p className="border-s-4 border-border ps-3">{t('archive_of_files')}</p>
  if (!isUnread && !isEmpty) return null
  const nameOf = languageNames(locale)
  return (
    <p className="border-s-4 border-border ps-3">
      {isUnread
        ? t('language_unread', {
            language: nameOf(language),
            languages: new Intl.ListFormat(locale).format(readLanguages.map(nameOf)),
          })
        : t('nothing_found')}
    </p>
  )
}

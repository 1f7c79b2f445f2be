import { useLocale, useTranslations } from 'next-intl'
import { Select } from '@/components/ui/form-fields'
import { languageNames } from '@/components/ui/language-names'

/**
 * ISO 639-1 codes of the languages that letters to European and international institutions come in: the official ones of
 * the European Union and the United Nations, and those of its neighbours.
 */
const languages =
  'ar be bg bs cs da de el en es et fa fi fr ga he hr hu hy is it ka ku lt lv mk mt nl no pl ps pt ro ru sk sl sq sr sv tr uk ur zh'.split(
    ' ',
  )

/** The language that a letter, reply or source is written in. A code from elsewhere stays in the list. */
export function LanguageField({ value }: { value: string | undefined }) {
  const t = useTranslations('shell')
  const locale = useLocale()
  const nameOf = languageNames(locale)
  const chosen = value ?? 'en'
  const options = [...new Set([...languages, chosen])]
    .map((code) => ({ value: code, label: nameOf(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  return <Select name="language" label={t('language_of_text')} options={options} defaultValue={chosen} />
}

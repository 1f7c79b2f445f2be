import { useLocale, useTranslations } from 'next-intl'
import { Select } from '@/components/ui/form-fields'

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
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  const chosen = value ?? 'en'
  const options = [...new Set([...languages, chosen])]
    .map((code) => ({ value: code, label: nameOf(names, code) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  return <Select name="language" label={t('language_of_text')} options={options} defaultValue={chosen} />
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch (error) {
    if (error instanceof RangeError) return code
    throw error
  }
}

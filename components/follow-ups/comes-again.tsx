import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/form-fields'

const rhythms = [1, 3, 6, 12]

/** Whether a check comes again, and how often. */
export function ComesAgain({ months }: { months?: number | null }) {
  const t = useTranslations('follow-ups')
  const offered = months && !rhythms.includes(months) ? [...rhythms, months] : rhythms
  return (
    <Select
      name="everyMonths"
      label={t('again')}
      hint={t('again_note')}
      options={[
        { value: '', label: t('again_once') },
        ...offered.map((count) => ({ value: String(count), label: t('again_every', { months: count }) })),
      ]}
      defaultValue={months ? String(months) : ''}
    />
  )
}

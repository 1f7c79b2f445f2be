import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/form-fields'

export type CaseChoice = { id: string; code: string; title: string }

type Props = { name: string; cases: CaseChoice[]; caseId?: string }

/** One case of those that are open, or none yet. */
export function CaseSelect({ name, cases, caseId = '' }: Props) {
  const t = useTranslations('mail')
  return (
    <Select
      name={name}
      label={t('chosen_case')}
      options={[
        { value: '', label: t('choose_case') },
        ...cases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
      ]}
      defaultValue={caseId}
    />
  )
}

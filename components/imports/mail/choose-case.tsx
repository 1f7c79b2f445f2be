import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/form-fields'

type Props = { here: string; cases: { id: string; code: string; title: string }[]; caseId: string }

/** Chooses the case whose letters are shown below: an address, so that it works without JavaScript. */
export function ChooseCase({ here, cases, caseId }: Props) {
  const t = useTranslations('mail')
  return (
    <form action={`${here}#other`} className="flex flex-wrap items-end gap-3 pb-3">
      <div className="min-w-56 flex-1">
        <Select
          name="case"
          label={t('chosen_case')}
          options={[
            { value: '', label: t('choose_case') },
            ...cases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
          ]}
          defaultValue={caseId}
        />
      </div>
      <button className="button button--outline">{t('show_letters')}</button>
    </form>
  )
}

import { useTranslations } from 'next-intl'
import { Area, Field, Select } from '@/components/ui/form-fields'
import { LanguageField } from '@/components/ui/language-field'
import { SourceKind } from '@/prisma/generated/enums'

export type SourceValues = Partial<Record<'title' | 'kind' | 'publishers' | 'datedOn' | 'url' | 'language', string>>

/** The fields that recording and correcting a source share. */
export function SourceFields({ values }: { values: SourceValues }) {
  const t = useTranslations('sources')
  const states = useTranslations('states.sourceKind')
  const kinds = Object.values(SourceKind).map((value) => ({ value, label: states(value) }))
  return (
    <>
      <Field name="title" label={t('title')} defaultValue={values.title} required />
      <div className="grid gap-3 sm:grid-cols-3">
        <Select name="kind" label={t('kind')} options={kinds} defaultValue={values.kind ?? 'joint_statement'} />
        <Field name="datedOn" type="date" label={t('dated_on')} defaultValue={values.datedOn} required />
        <LanguageField value={values.language} />
      </div>
      <Area
        name="publishers"
        label={t('publishers')}
        hint={t('publishers_hint')}
        rows={2}
        defaultValue={values.publishers}
        required
      />
      <Field name="url" type="url" label={t('url')} defaultValue={values.url} />
    </>
  )
}

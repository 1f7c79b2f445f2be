import { useTranslations } from 'next-intl'
import { Area, Field, Select } from '@/components/ui/form-fields'

type Option = { id: string; name: string }
export type InstitutionValues = Partial<
  Record<'name' | 'shortName' | 'parentId' | 'place' | 'email' | 'address' | 'languages' | 'replyRuleId', string>
>

/** The fields of an entry in the directory. */
export function InstitutionFields({
  values,
  institutions,
  rules,
}: {
  values: InstitutionValues
  institutions: Option[]
  rules: Option[]
}) {
  const t = useTranslations('institutions')
  const choices = (options: Option[]) => [
    { value: '', label: t('none') },
    ...options.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        <Field name="name" label={t('name')} hint={t('name_hint')} defaultValue={values.name} required />
        <Field name="shortName" label={t('short_name')} defaultValue={values.shortName} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Select name="parentId" label={t('parent')} options={choices(institutions)} defaultValue={values.parentId} />
        <Select
          name="replyRuleId"
          label={t('rule')}
          hint={t('rule_hint')}
          options={choices(rules)}
          defaultValue={values.replyRuleId}
        />
        <Field name="place" label={t('place')} defaultValue={values.place} />
        <Field name="email" type="email" label={t('email')} defaultValue={values.email} />
        <Area name="address" label={t('address')} rows={3} defaultValue={values.address} />
        <Area
          name="languages"
          label={t('languages')}
          hint={t('languages_hint')}
          rows={3}
          defaultValue={values.languages}
        />
      </div>
    </>
  )
}

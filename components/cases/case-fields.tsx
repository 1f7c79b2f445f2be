import { useTranslations } from 'next-intl'
import { Area, Field, Select, Tick } from '@/components/ui/form-fields'

type Member = { id: string; name: string }
export type CaseValues = { title?: string; question?: string; summary?: string; leadId?: string; tags?: string }

/** The fields that opening and correcting a case share. */
export function CaseFields({ values, leads }: { values: CaseValues; leads: Member[] }) {
  const t = useTranslations('cases')
  return (
    <>
      <Field name="title" label={t('field_title')} defaultValue={values.title} required />
      <Field name="question" label={t('question')} hint={t('question_hint')} defaultValue={values.question} />
      <Area name="summary" label={t('summary')} rows={4} defaultValue={values.summary} />
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          name="leadId"
          label={t('lead')}
          options={[{ value: '', label: t('nobody') }, ...leads.map(({ id, name }) => ({ value: id, label: name }))]}
          defaultValue={values.leadId}
        />
        <Area name="tags" label={t('tags')} hint={t('tags_hint')} rows={2} defaultValue={values.tags} />
      </div>
    </>
  )
}

/** Who sees a case: everybody in the workspace, or named members. */
export function RestrictFields({
  members,
  isRestricted,
  named,
}: {
  members: Member[]
  isRestricted: boolean
  named: string[]
}) {
  const t = useTranslations('cases')
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="label mb-1">{t('restrict_title')}</legend>
      <Tick name="isRestricted" label={t('restrict')} isTicked={isRestricted} />
      <p className="type-small text-muted">
        {t('named')}. {t('named_hint')}
      </p>
      <div className="flex flex-wrap gap-x-5 gap-y-1.5 ps-6">
        {members.map(({ id, name }) => (
          <Tick key={id} name="members[]" value={id} label={name} isTicked={named.includes(id)} />
        ))}
      </div>
    </fieldset>
  )
}

import { useTranslations } from 'next-intl'
import { Area, Field, Select } from '@/components/ui/form-fields'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { nullableDayOf } from '@/lib/dates'
import { Firmness } from '@/prisma/generated/enums'

/** What can be corrected about a commitment: everything but its words. */
export function CommitmentFields({
  commitment,
  members,
}: {
  commitment: CommitmentPage
  members: { id: string; name: string }[]
}) {
  const t = useTranslations('commitments')
  const states = useTranslations('states.firmness')
  const firmness = Object.values(Firmness).map((value) => ({ value, label: states(value) }))
  return (
    <>
      <Field name="title" label={t('field_title')} defaultValue={commitment.title} required />
      <Area
        name="institutions"
        label={t('field_institutions')}
        hint={t('field_institutions_hint')}
        rows={2}
        defaultValue={commitment.institutions.map(({ institution }) => institution.name).join('\n')}
        required
      />
      <div className="grid gap-3 sm:grid-cols-3">
        <Select name="firmness" label={t('firmness')} options={firmness} defaultValue={commitment.firmness} />
        <Field
          name="dueOn"
          type="date"
          label={t('field_due_on')}
          defaultValue={nullableDayOf(commitment.dueOn) ?? ''}
        />
        <Field name="dueText" label={t('field_due_text')} defaultValue={commitment.dueText ?? ''} />
        <Field name="condition" label={t('field_condition')} defaultValue={commitment.condition ?? ''} />
        <Field
          name="nextCheckOn"
          type="date"
          label={t('next_check')}
          defaultValue={nullableDayOf(commitment.nextCheckOn) ?? ''}
        />
        <Select
          name="ownerId"
          label={t('field_owner')}
          options={[{ value: '', label: t('any') }, ...members.map(({ id, name }) => ({ value: id, label: name }))]}
          defaultValue={commitment.owner?.id ?? ''}
        />
      </div>
    </>
  )
}

import { useTranslations } from 'next-intl'
import { FilePicker } from '@/components/documents/file-picker'
import { ActionForm, type FormAction } from '@/components/ui/action-form'
import { Area, Field, Hidden, Select } from '@/components/ui/form-fields'
import { SavedNotice } from '@/components/ui/saved-notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Day } from '@/lib/dates'
import { units, type Extension } from '@/lib/deadlines/schema'

type Props = {
  action: FormAction
  recipientId: string
  today: Day
  extension: Extension | null
  uploadTo: string
  returnTo: string
}

/** Records that the institution extended its term; the length that the rule knows is filled in. */
export function ExtensionForm({ action, recipientId, today, extension, uploadTo, returnTo }: Props) {
  const t = useTranslations('clocks')
  const term = extension?.term
  return (
    <ActionForm action={action} className="flex max-w-2xl flex-col gap-4">
      <Hidden name="submissionKey" value={crypto.randomUUID()} />
      <Hidden name="recipientId" value={recipientId} />
      <div className="grid gap-3 sm:grid-cols-3">
        <Field name="on" type="date" label={t('extended_on')} defaultValue={today} max={today} required />
        <Field name="count" label={t('by')} defaultValue={term ? String(term.count) : ''} maxLength={3} />
        <Select
          name="unit"
          label={t('unit')}
          options={units.map((unit) => ({ value: unit, label: t(`units.${unit}`) }))}
          defaultValue={term?.unit ?? 'working_days'}
        />
        <Select
          name="countedFrom"
          label={t('counted_from')}
          options={[
            { value: 'due', label: t('from_due') },
            { value: 'trigger', label: t('from_trigger') },
          ]}
          defaultValue={extension?.from ?? 'due'}
        />
        <Field name="untilOn" type="date" label={t('until')} hint={t('until_hint')} />
        <Field name="saidBy" label={t('said_by')} />
      </div>
      <Area name="reason" label={t('reason')} rows={2} required />
      <FilePicker uploadTo={uploadTo} returnTo={returnTo} label={t('document')} files={[]} />
      <div>
        <SubmitButton>{t('extend')}</SubmitButton>
      </div>
      <SavedNotice>{t('extended')}</SavedNotice>
    </ActionForm>
  )
}

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Area, Field, Hidden, Select } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-state'

type Props = { action: FormAction; calendarId: string }

/** Adds a holiday that was announced, or takes out a day that is none. */
export function CorrectDayForm({ action, calendarId }: Props) {
  const t = useTranslations('deadlines')
  return (
    <ActionForm action={action} className="flex max-w-2xl flex-col gap-3">
      <Hidden name="submissionKey" value={crypto.randomUUID()} />
      <Hidden name="calendarId" value={calendarId} />
      <div className="grid gap-3 sm:grid-cols-3">
        <Field name="on" type="date" label={t('day')} required />
        <Select
          name="deed"
          label={t('deed')}
          options={[
            { value: 'added', label: t('deed_added') },
            { value: 'removed', label: t('deed_removed') },
          ]}
          defaultValue="added"
        />
        <Field name="name" label={t('day_name')} required />
      </div>
      <Field name="reason" label={t('day_reason')} hint={t('day_reason_hint')} required />
      <div>
        <SubmitButton>{t('save_day')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

/** Takes days from an iCalendar file, chosen or pasted. */
export function ImportDaysForm({ action, calendarId }: Props) {
  const t = useTranslations('deadlines')
  return (
    <ActionForm action={action} className="flex max-w-2xl flex-col gap-3">
      <p className="text-muted">{t('import_lead')}</p>
      <Hidden name="submissionKey" value={crypto.randomUUID()} />
      <Hidden name="calendarId" value={calendarId} />
      <label className="flex flex-col gap-1">
        <span className="label">{t('import_file')}</span>
        <input type="file" name="calendarFile" accept=".ics,text/calendar" className="max-w-full" />
        <span className="hint">{t('import_file_hint')}</span>
      </label>
      <Area name="text" label={t('import_text')} rows={4} />
      <Field name="reason" label={t('import_reason')} hint={t('import_reason_hint')} required />
      <div>
        <SubmitButton>{t('import_days')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

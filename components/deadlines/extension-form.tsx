import { useTranslations } from 'next-intl'
import { FilePicker } from '@/components/documents/file-picker'
import { ActionForm } from '@/components/ui/action-form'
import { Area, Field, Hidden, Select } from '@/components/ui/form-fields'
import { SavedNotice } from '@/components/ui/saved-notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Day } from '@/lib/dates'
import { units, type Extension } from '@/lib/deadlines/schema'
import type { FormDraft } from '@/lib/documents/queries'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  action: FormAction
  recipientId: string
  today: Day
  extension: Extension | null
  uploadTo: string
  returnTo: string
  /** What was typed before a file was sent without JavaScript, with that file. */
  draft: FormDraft | null
  refused: string | null
}

/** Records that the institution extended its term; the length that the rule knows is filled in. */
export function ExtensionForm({ action, recipientId, today, extension, uploadTo, returnTo, draft, refused }: Props) {
  const t = useTranslations('clocks')
  const term = extension?.term
  const typed = (name: string, otherwise = '') => [draft?.values[name] ?? otherwise].flat()[0] ?? otherwise
  return (
    <ActionForm action={action} className="flex max-w-2xl flex-col gap-4">
      <Hidden name="submissionKey" value={crypto.randomUUID()} />
      <Hidden name="recipientId" value={recipientId} />
      <div className="grid gap-3 sm:grid-cols-3">
        <Field name="on" type="date" label={t('extended_on')} defaultValue={typed('on', today)} max={today} required />
        <Field
          name="count"
          label={t('by')}
          defaultValue={typed('count', term ? String(term.count) : '')}
          maxLength={3}
        />
        <Select
          name="unit"
          label={t('unit')}
          options={units.map((unit) => ({ value: unit, label: t(`units.${unit}`) }))}
          defaultValue={typed('unit', term?.unit ?? 'working_days')}
        />
        <Select
          name="countedFrom"
          label={t('counted_from')}
          options={[
            { value: 'due', label: t('from_due') },
            { value: 'trigger', label: t('from_trigger') },
          ]}
          defaultValue={typed('countedFrom', extension?.from ?? 'due')}
        />
        <Field name="untilOn" type="date" label={t('until')} hint={t('until_hint')} defaultValue={typed('untilOn')} />
        <Field name="saidBy" label={t('said_by')} defaultValue={typed('saidBy')} />
      </div>
      <Area name="reason" label={t('reason')} rows={2} defaultValue={typed('reason')} required />
      <FilePicker
        uploadTo={uploadTo}
        returnTo={returnTo}
        label={t('document')}
        files={draft?.documents ?? []}
        refused={refused}
      />
      <div>
        <SubmitButton>{t('extend')}</SubmitButton>
      </div>
      <SavedNotice>{t('extended')}</SavedNotice>
    </ActionForm>
  )
}

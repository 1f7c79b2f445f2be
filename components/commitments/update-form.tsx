import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Area, Field, Hidden, Radios, Select } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { useDocumentOptions } from '@/components/commitments/use-document-options'
import type { CaseDocument } from '@/lib/commitments/case-documents'
import type { ProposedCheck } from '@/lib/commitments/propose-check'
import { commitmentStates } from '@/lib/commitments/status'
import type { Day } from '@/lib/dates'
import type { FormState } from '@/lib/web/form-state'
import { StateReason, type CommitmentState } from '@/prisma/generated/enums'

type Props = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  commitment: { id: string; version: number; status: CommitmentState }
  submissionKey: string
  today: Day
  nextCheck: ProposedCheck
  documents: CaseDocument[]
  backTo: string
}

/** Records a new status with its source. Plain fields: it works without JavaScript, and keys 1 to 8 choose the status. */
export function UpdateForm({ action, commitment, submissionKey, today, nextCheck, documents, backTo }: Props) {
  const t = useTranslations('commitments')
  const states = useTranslations('states')
  const optionsOf = useDocumentOptions()
  const reasons = Object.values(StateReason).map((value) => ({ value, label: states(`reason.${value}`) }))
  return (
    <ActionForm action={action} className="flex max-w-3xl flex-col gap-3">
      <Hidden name="submissionKey" value={submissionKey} />
      <Hidden name="commitmentId" value={commitment.id} />
      <Hidden name="version" value={String(commitment.version)} />
      <Hidden name="backTo" value={backTo} />
      <Radios
        name="status"
        legend={t('status_legend')}
        defaultValue={commitment.status}
        options={commitmentStates.map((value, index) => ({
          value,
          label: states(`commitment.${value}`),
          shortcut: String(index + 1),
        }))}
      />
      <div className="grid gap-3 sm:grid-cols-3">
        <Select name="reason" label={t('reason')} options={[{ value: '', label: t('reason_none') }, ...reasons]} />
        <Field name="madeOn" type="date" label={t('made_on')} defaultValue={today} max={today} required />
        <Field
          name="nextCheckOn"
          type="date"
          label={t('next_check')}
          defaultValue={nextCheck.on}
          hint={t('next_check_hint', { why: t(`why_${nextCheck.why}`, { words: nextCheck.words }) })}
        />
      </div>
      <Area name="note" label={t('note')} rows={2} />
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="label mb-1">{t('source_legend')}</legend>
        <Field name="sourceUrl" type="url" label={t('source_url')} />
        <Select
          name="sourceDocumentId"
          label={t('source_document')}
          options={[{ value: '', label: t('source_document_none') }, ...optionsOf(documents)]}
        />
        <Field name="noSourceReason" label={t('no_source')} />
      </fieldset>
      <div>
        <SubmitButton hint="Ctrl ↵">{t('save_update')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

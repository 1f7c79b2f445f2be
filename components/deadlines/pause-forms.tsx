import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Area, Field, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Day } from '@/lib/dates'
import type { FormAction } from '@/lib/web/form-state'

type Props = { action: FormAction; recipientId: string; today: Day }

const Keys = ({ recipientId }: { recipientId: string }) => (
  <>
    <Hidden name="submissionKey" value={crypto.randomUUID()} />
    <Hidden name="recipientId" value={recipientId} />
  </>
)

/** Stops the clock because we owe something; with an end where that is past already. */
export function PauseForm({ action, recipientId, today }: Props) {
  const t = useTranslations('clocks')
  return (
    <ActionForm action={action} className="flex max-w-2xl flex-col gap-3">
      <p className="text-muted">{t('pause_lead')}</p>
      <Keys recipientId={recipientId} />
      <div className="grid gap-3 sm:grid-cols-2">
        <Field name="on" type="date" label={t('paused_from')} defaultValue={today} max={today} required />
        <Field name="untilOn" type="date" label={t('paused_until')} hint={t('paused_until_hint')} max={today} />
      </div>
      <Area name="reason" label={t('what_we_owe')} rows={2} required />
      <div>
        <SubmitButton variant="outline">{t('pause')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

/** Lets the clock run again. */
export function ResumeForm({ action, recipientId, today }: Props) {
  const t = useTranslations('clocks')
  return (
    <ActionForm action={action} className="flex max-w-2xl flex-col gap-3 pt-3">
      <Keys recipientId={recipientId} />
      <Field name="on" type="date" label={t('resumed_on')} defaultValue={today} max={today} required />
      <Field name="reason" label={t('what_we_did')} />
      <div>
        <SubmitButton>{t('resume')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

/** Starts the term anew after a clarification. */
export function RestartForm({ action, recipientId, today }: Props) {
  const t = useTranslations('clocks')
  return (
    <ActionForm action={action} className="flex max-w-2xl flex-col gap-3">
      <p className="text-muted">{t('restart_lead')}</p>
      <Keys recipientId={recipientId} />
      <Field name="on" type="date" label={t('clarified_on')} defaultValue={today} max={today} required />
      <Area name="reason" label={t('what_was_clarified')} rows={2} required />
      <div>
        <SubmitButton variant="outline">{t('restart')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, Select } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { nullableDayOf, type Day } from '@/lib/dates'
import type { getRecipient } from '@/lib/letters/queries'
import type { FormAction } from '@/lib/web/form-state'
import { RecipientState } from '@/prisma/generated/enums'

type Props = {
  action: FormAction
  recipient: NonNullable<Awaited<ReturnType<typeof getRecipient>>>
  today: Day
  /** Whether what failed to arrive was sent again: the form then asks for the day of that. */
  isAgain: boolean
}

/** What became of the letter at one recipient, and since when. */
export function RecipientStateForm({ action, recipient, today, isAgain }: Props) {
  const t = useTranslations('letters')
  const states = useTranslations('states.recipient')
  return (
    <ActionForm action={action} className="flex flex-wrap items-end gap-3">
      <Hidden name="recipientId" value={recipient.id} />
      <Hidden name="version" value={String(recipient.version)} />
      <Select
        name="state"
        label={t('state_title')}
        options={Object.values(RecipientState)
          .filter((value) => (value === 'draft') === (recipient.letter.sentOn === null))
          .map((value) => ({ value, label: states(value) }))}
        defaultValue={isAgain ? 'sent' : recipient.state}
      />
      <Field
        name="stateOn"
        type="date"
        label={isAgain ? t('sent_again_on') : t('state_on')}
        hint={isAgain ? t('sent_again_hint') : undefined}
        defaultValue={(isAgain ? null : nullableDayOf(recipient.stateOn)) ?? today}
        max={today}
        required
      />
      <SubmitButton>{t('save_state')}</SubmitButton>
    </ActionForm>
  )
}

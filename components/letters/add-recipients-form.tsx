import { useTranslations } from 'next-intl'
import { FormDisclosure } from '@/components/letters/form-disclosure'
import { RecipientRows } from '@/components/letters/recipient-rows'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Day } from '@/lib/dates'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  action: FormAction
  letterId: string
  institutions: string[]
  today: Day
  /** The day the letter was sent; null for a draft. */
  sentOn: Day | null
  isOpen: boolean
}

/** Adds recipients: to a draft, or to a letter on the record, with the day it reached them. */
export function AddRecipientsForm({ action, letterId, institutions, today, sentOn, isOpen }: Props) {
  const t = useTranslations('letters')
  return (
    <ActionForm action={action}>
      <FormDisclosure name={t('add_recipients')} isOpen={isOpen}>
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        <Hidden name="letterId" value={letterId} />
        <RecipientRows values={{}} institutions={institutions} today={today} withReceived={sentOn !== null} />
        {sentOn ? (
          <div className="sm:max-w-60">
            <Field
              name="sentOn"
              type="date"
              label={t('sent_to_them_on')}
              hint={t('sent_to_them_hint')}
              defaultValue={sentOn}
              max={today}
            />
          </div>
        ) : null}
        <div>
          <SubmitButton>{t('save_recipients')}</SubmitButton>
        </div>
      </FormDisclosure>
    </ActionForm>
  )
}

import { useTranslations } from 'next-intl'
import { FilePicker } from '@/components/documents/file-picker'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, Select } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { nullableDayOf } from '@/lib/dates'
import type { FormDraft } from '@/lib/documents/queries'
import type { getRecipient } from '@/lib/letters/queries'
import type { FormAction } from '@/lib/web/form-state'

/** The days of a recipient's clock, with what each is called. */
const happened = [
  ['deliveredOn', 'delivered_on'],
  ['receivedOn', 'received_on'],
  ['registeredOn', 'registered_on'],
  ['promisedOn', 'promised_on'],
] as const

type Props = {
  action: FormAction
  base: string
  recipient: NonNullable<Awaited<ReturnType<typeof getRecipient>>>
  /** What was typed before an upload without JavaScript: it stands in the fields again, beside the files. */
  draft: FormDraft | null
  /** What the upload said, in words. */
  refused: string | null
}

/** To whom there, on which days it arrived and was registered, who keeps an eye on it, and the proof of delivery. */
export function RecipientDatesForm({ action, base, recipient, draft, refused }: Props) {
  const t = useTranslations('letters')
  const day = (date: Date | null) => nullableDayOf(date) ?? ''
  const typed = (name: string, otherwise: string) => [draft?.values[name] ?? otherwise].flat()[0] ?? otherwise
  const members = recipient.members.map((member) => ({ value: member.id, label: member.name }))
  return (
    <ActionForm action={action} className="flex flex-col gap-4">
      <Hidden name="recipientId" value={recipient.id} />
      <Hidden name="version" value={typed('version', String(recipient.version))} />
      <Hidden name="letterId" value={recipient.letter.id} />
      {draft ? <Hidden name="draft" value={draft.id} /> : null}
      <div className="grid gap-3 sm:grid-cols-3">
        <Field name="addressee" label={t('addressee')} defaultValue={typed('addressee', recipient.addressee ?? '')} />
        {happened.map(([name, label]) => (
          <Field key={name} name={name} type="date" label={t(label)} defaultValue={typed(name, day(recipient[name]))} />
        ))}
        <Field
          name="dueByHandOn"
          type="date"
          label={t('due_by_hand')}
          hint={t('due_by_hand_hint')}
          defaultValue={typed('dueByHandOn', recipient.dueByHand ? day(recipient.dueOn) : '')}
        />
        <Select
          name="ownerId"
          label={t('owner')}
          options={[{ value: '', label: t('any') }, ...members]}
          defaultValue={typed('ownerId', recipient.ownerId ?? '')}
        />
      </div>
      <FilePicker
        uploadTo={`${base}/files`}
        returnTo={`${base}/letters/${recipient.letter.id}/recipients/${recipient.id}`}
        refused={refused}
        label={t('proof')}
        files={draft?.documents ?? []}
      />
      <div>
        <SubmitButton>{t('save_dates')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Day } from '@/lib/dates'
import type { FormAction } from '@/lib/web/form-state'

type Props = { action: FormAction; letter: { id: string; version: number }; today: Day }

/** On which day a draft was sent. */
export function MarkSentForm({ action, letter, today }: Props) {
  const t = useTranslations('letters')
  return (
    <ActionForm action={action} className="flex flex-wrap items-end gap-3 border-y border-separator py-3">
      <Hidden name="letterId" value={letter.id} />
      <Hidden name="version" value={String(letter.version)} />
      <Field name="sentOn" type="date" label={t('sent_on')} defaultValue={today} max={today} required />
      <SubmitButton>{t('mark_sent')}</SubmitButton>
    </ActionForm>
  )
}

import { useTranslations } from 'next-intl'
import { ActionForm, type FormAction } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = {
  query: Partial<Record<string, string>>
  /** Back at the line that was dealt with. */
  here: string
  stay: string
  actions: { undo: FormAction; wake: FormAction }
}

/** Says what the last deed did, and takes it back. */
export function JustDone({ query, here, stay, actions }: Props) {
  const t = useTranslations('review')
  if (query.undone) return <Notice>{t('undone')}</Notice>
  if (query.undo) {
    return (
      <Notice>
        <div className="flex flex-wrap items-center gap-3">
          {t('saved_one')}
          <ActionForm action={actions.undo}>
            <Hidden name="submissionKey" value={crypto.randomUUID()} />
            <Hidden name="updateId" value={query.undo} />
            <Hidden name="backTo" value={here} />
            <SubmitButton variant="ghost" hint="Z" shortcut="z">
              {t('undo')}
            </SubmitButton>
          </ActionForm>
        </div>
      </Notice>
    )
  }
  if (!query.snoozed) return null
  return (
    <Notice>
      <div className="flex flex-wrap items-center gap-3">
        {t('snoozed_one')}
        <ActionForm action={actions.wake}>
          <Hidden name="subjectId" value={query.snoozed} />
          <Hidden name="backTo" value={stay} />
          <SubmitButton variant="ghost" hint="Z" shortcut="z">
            {t('undo')}
          </SubmitButton>
        </ActionForm>
      </div>
    </Notice>
  )
}

import { useTranslations } from 'next-intl'
import { ActionForm, type FormAction } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { isUuid } from '@/lib/uuid'

type Props = {
  query: Record<string, string | string[] | undefined>
  backTo: string
  actions: { together: FormAction; update: FormAction }
}

/** Says what the last deed on this list did, to one line or to many together, and takes all of it back. */
export function JustChanged({ query, backTo, actions }: Props) {
  const t = useTranslations('commitments')
  if (query.undone) return <Notice>{t('undone')}</Notice>
  if (typeof query.saved === 'string') {
    return (
      <Notice>
        <div className="flex flex-wrap items-center gap-3">
          {t('saved')}
          {isUuid(query.saved) ? (
            <ActionForm action={actions.update}>
              <Hidden name="submissionKey" value={crypto.randomUUID()} />
              <Hidden name="updateId" value={query.saved} />
              <Hidden name="backTo" value={backTo} />
              <SubmitButton variant="ghost" hint="Z" shortcut="z">
                {t('undo')}
              </SubmitButton>
            </ActionForm>
          ) : null}
        </div>
      </Notice>
    )
  }
  if (typeof query.changed !== 'string') return null
  return (
    <Notice>
      <div className="flex flex-wrap items-center gap-3">
        {t('changed_together', { count: Number(query.count) || 1 })}
        <ActionForm action={actions.together}>
          <Hidden name="changeId" value={query.changed} />
          <Hidden name="backTo" value={backTo} />
          <SubmitButton variant="ghost" hint="Z" shortcut="z">
            {t('undo')}
          </SubmitButton>
        </ActionForm>
      </div>
    </Notice>
  )
}

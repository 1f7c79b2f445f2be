import { useTranslations } from 'next-intl'
import { ActionForm, type FormAction } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = { query: Record<string, string | string[] | undefined>; backTo: string; action: FormAction }

/** Says how many lines were changed together, and takes all of it back. */
export function ChangedTogether({ query, backTo, action }: Props) {
  const t = useTranslations('commitments')
  if (query.undone) return <Notice>{t('undone')}</Notice>
  if (typeof query.changed !== 'string') return null
  return (
    <Notice>
      <div className="flex flex-wrap items-center gap-3">
        {t('changed_together', { count: Number(query.count) || 1 })}
        <ActionForm action={action}>
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

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Area, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/web/form-state'

type Props = {
  document: { id: string; name: string; readError: string | null }
  base: string
  action: ((previous: FormState, form: FormData) => Promise<FormState>) | null
}

/** A file without text: why, the original, and a place to give it its text. */
export function NoText({ document, base, action }: Props) {
  const t = useTranslations('documents')
  const known = ['not_text', 'empty', 'kind_not_read', 'too_long_to_read'] as const
  const why = known.find((key) => key === document.readError) ?? 'kind_not_read'
  return (
    <EmptyState
      title={t('no_text_title')}
      deeds={
        <ButtonLink href={`${base}/files/${document.id}`} download>
          {t('download', { name: document.name })}
        </ButtonLink>
      }
    >
      <p>{t(`no_text.${why}`, { name: document.name })}</p>
      {action ? (
        <ActionForm action={action} className="mt-4 flex flex-col gap-3">
          <Hidden name="documentId" value={document.id} />
          <Area name="text" label={t('type_text')} rows={10} required />
          <div>
            <SubmitButton>{t('save_text')}</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
    </EmptyState>
  )
}

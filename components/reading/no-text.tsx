import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { noTextReason } from '@/components/documents/no-text-reason'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Area, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { ErasedNote } from '@/components/erasures/erased-note'
import type { ErasureNote } from '@/lib/documents/erasure-note'
import type { FormState } from '@/lib/web/form-state'
import type { ReadState } from '@/prisma/generated/enums'

type Props = {
  document: {
    id: string
    name: string
    readError: string | null
    readState: ReadState
    erasure: ErasureNote | null
  }
  /** How far the reading is, or the deed that has it read again. */
  state: ReactNode
  base: string
  timeZone: string
  action: ((previous: FormState, form: FormData) => Promise<FormState>) | null
}

/** A file without text: that and why it was erased; or why there is none, the original, and a place to give it its text. */
export function NoText({ document, state, base, timeZone, action }: Props) {
  const t = useTranslations('documents')
  if (document.erasure) {
    return (
      <EmptyState title={t('erased_title')}>
        <ErasedNote erasure={document.erasure} timeZone={timeZone} />
      </EmptyState>
    )
  }
  const isBeingRead = document.readState === 'waiting' || document.readState === 'reading'
  const why = noTextReason(document.readError)
  return (
    <EmptyState
      title={t(isBeingRead ? 'being_read_title' : 'no_text_title')}
      deeds={
        <ButtonLink href={`${base}/files/${document.id}`} download>
          {t('download', { name: document.name })}
        </ButtonLink>
      }
    >
      {isBeingRead ? null : <p>{t(`no_text.${why}`, { name: document.name })}</p>}
      <div className="mt-3">{state}</div>
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

import { useTranslations } from 'next-intl'
import { RefreshWhile } from '@/components/reading/refresh-while'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ReadState } from '@/prisma/generated/enums'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  document: { id: string; readState: ReadState; readShare: number; readPages: number | null }
  here: string
  /** Null for those who only read. */
  readAgain: FormAction | null
}

/** How far the reading of a document is; and, when it is over, the way to have it read again. */
export function ReadingState({ document, here, readAgain }: Props) {
  const t = useTranslations('suggestions')
  const { readState, readShare, readPages } = document
  if (readState === 'waiting' || readState === 'reading') {
    return (
      <div
        role="status"
        className="flex flex-wrap items-center justify-between gap-2 border-s-4 border-accent bg-surface p-3"
      >
        <span>
          {readState === 'waiting'
            ? t('state_waiting')
            : readPages !== null
              ? t('state_reading', {
                  page: Math.min(readPages, Math.round(readShare * readPages) + 1),
                  pages: readPages,
                })
              : t('state_reading_soon')}
        </span>
        <RefreshWhile />
        <ButtonLink href={here}>{t('show_now')}</ButtonLink>
      </div>
    )
  }
  if (!readAgain) return null
  return (
    <ActionForm action={readAgain} className="flex flex-wrap items-center gap-2">
      <Hidden name="documentId" value={document.id} />
      <Hidden name="backTo" value={here} />
      <SubmitButton variant={readState === 'failed' ? 'outline' : 'ghost'}>{t('read_again')}</SubmitButton>
    </ActionForm>
  )
}

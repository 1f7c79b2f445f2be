import { useTranslations } from 'next-intl'
import { ActionForm, type FormAction } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = { replyId: string; waiting: number; action: FormAction }

/**
 * Says that a reply was worked through. While suggestions wait for a decision it asks what becomes of them, without a window over the
 * page and without JavaScript.
 */
export function FinishReply({ replyId, waiting, action }: Props) {
  const t = useTranslations('replies')
  return (
    <ActionForm action={action} className="flex flex-col items-start gap-2">
      <Hidden name="replyId" value={replyId} />
      {waiting === 0 ? (
        <SubmitButton variant="outline">{t('finish')}</SubmitButton>
      ) : (
        <details name="bar" className="relative">
          <summary className="button button--outline">{t('finish')}</summary>
          <div className="finish-question flex flex-col items-start gap-3">
            <p className="font-semibold">{t('finish_question', { count: waiting })}</p>
            <p className="type-small">{t('finish_what')}</p>
            <SubmitButton variant="outline" name="open" value="leave">
              {t('finish_leave', { count: waiting })}
            </SubmitButton>
            <SubmitButton variant="outline" name="open" value="dismiss">
              {t('finish_dismiss', { count: waiting })}
            </SubmitButton>
          </div>
        </details>
      )}
    </ActionForm>
  )
}

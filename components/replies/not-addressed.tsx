import { CircleDashed } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ReplyPage } from '@/lib/replies/queries'
import type { FormState } from '@/lib/web/form-state'

type Recipient = ReplyPage['answers'][number]['recipient']
type Props = {
  recipient: Recipient
  replyId: string
  action: ((previous: FormState, form: FormData) => Promise<FormState>) | null
}

/** The asks that nothing in the reply answers yet, as far as somebody has judged. */
export function NotAddressed({ recipient, replyId, action }: Props) {
  const t = useTranslations('replies')
  const reading = useTranslations('reading')
  const judged = (outcomes: Recipient['letter']['asks'][number]['outcomes']) =>
    outcomes.find(({ recipientId }) => recipientId === recipient.id)?.outcome
  const open = recipient.letter.asks.filter(({ outcomes }) => {
    const outcome = judged(outcomes)
    return outcome === undefined || outcome === 'not_addressed'
  })
  if (open.length === 0) return null
  return (
    <section>
      <h2 className="type-group flex items-center gap-1.5 pb-1 text-danger">
        <CircleDashed size={16} strokeWidth={1.75} aria-hidden />
        {t('not_addressed_title')}
      </h2>
      <ul className="flex flex-col gap-2">
        {open.map((ask) => (
          <li key={ask.id} className="flex flex-wrap items-center justify-between gap-2 border-b border-separator pb-2">
            <span>{reading('ask_line', { number: ask.number, text: ask.text })}</span>
            {action && judged(ask.outcomes) === undefined ? (
              <ActionForm action={action}>
                <Hidden name="askId" value={ask.id} />
                <Hidden name="recipientId" value={recipient.id} />
                <Hidden name="replyId" value={replyId} />
                <Hidden name="outcome" value="not_addressed" />
                <SubmitButton variant="ghost">{t('mark_not_addressed')}</SubmitButton>
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

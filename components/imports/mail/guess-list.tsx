import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { GuessWords } from '@/components/imports/mail/guess-words'
import { WhichItem } from '@/components/imports/mail/which-item'
import { StateLabel } from '@/components/ui/state-label'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { MailItemPage } from '@/lib/imports/mail/get-mail-item'
import type { FormAction } from '@/lib/web/form-state'

type Props = { here: string; item: MailItemPage; asReply: FormAction; onRecipient: FormAction }

/** What a mail probably is, each with its reason and the deed that follows from it. */
export function GuessList({ here, item, asReply, onRecipient }: Props) {
  const t = useTranslations('mail')
  if (item.guesses.length === 0) return <p className="text-muted">{t('guesses_none')}</p>
  return (
    <ol className="border-t border-foreground">
      {item.guesses.map((guess, index) => {
        const [recipientId] = guess.recipientIds
        const isPrimary = index === 0
        const variant = isPrimary ? 'primary' : 'outline'
        return (
          <li
            key={guess.position}
            className="flex flex-wrap items-start justify-between gap-3 border-b border-separator py-3"
          >
            <div className="min-w-0 flex-1 basis-64">
              {isPrimary && item.isSure ? (
                <StateLabel icon={Check} tone="success">
                  {t('sure')}
                </StateLabel>
              ) : null}
              <GuessWords guess={guess} />
            </div>
            {guess.action === 'letter' ? (
              <ButtonLink href={`${here}?case=${guess.case.id}#own-letter`} variant={variant}>
                {t('file_letter')}
              </ButtonLink>
            ) : recipientId === undefined ? (
              <ButtonLink href={`${here}?case=${guess.case.id}#other`}>{t('show_letters')}</ButtonLink>
            ) : guess.action === 'reply' ? (
              <ActionForm action={asReply}>
                <WhichItem item={item} />
                <Hidden name="kind" value={item.kind} />
                {guess.recipientIds.map((id) => (
                  <Hidden key={id} name="recipients[]" value={id} />
                ))}
                <SubmitButton variant={variant}>{t('file_reply')}</SubmitButton>
              </ActionForm>
            ) : (
              <ActionForm action={onRecipient}>
                <WhichItem item={item} />
                <Hidden name="recipientId" value={recipientId} />
                <Hidden name="as" value={guess.action} />
                <SubmitButton variant={variant}>
                  {guess.action === 'proof' ? t('file_proof') : t('file_failed')}
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        )
      })}
    </ol>
  )
}

import { useTranslations } from 'next-intl'
import { DayText } from '@/components/ui/day-text'
import { nullableDayOf } from '@/lib/dates'
import type { MailGuessLine } from '@/lib/imports/mail/queries'

const reasons = ['message', 'thread', 'reference', 'their_reference', 'date', 'subject', 'correspondent'] as const

/** What a mail probably is, of whom, and why, in words. */
export function GuessWords({ guess }: { guess: MailGuessLine }) {
  const t = useTranslations('mail')
  const { action, words, letter, recipientIds } = guess
  const reason = reasons.find((known) => known === guess.reason) ?? 'subject'
  const isLetter = action === 'letter'
  const recipient = letter?.recipients.find(({ id }) => id === recipientIds[0])
  const sentOn = nullableDayOf(letter?.sentOn ?? null)
  const why = isLetter ? t(`reason_letter.${reason}`, { words }) : t(`reason.${reason}`, { words })
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      <span dir="auto" className="[overflow-wrap:anywhere]">
        {t(`guess.${action}`, { subject: letter?.subject ?? '', case: `${guess.case.code} ${guess.case.title}` })}
      </span>
      {isLetter ? null : (
        <span className="type-small text-muted">
          {recipient
            ? t.rich('guess_recipient', {
                recipient: [recipient.institution.name, recipient.addressee].filter(Boolean).join('; '),
                day: () => (sentOn ? <DayText day={sentOn} form="short" /> : null),
              })
            : t('guess_no_recipient')}
        </span>
      )}
      <span className="type-small text-muted">{t('why', { reason: why })}</span>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { RecipientState } from '@/components/states/recipient-state'
import { DayText } from '@/components/ui/day-text'
import { Tick } from '@/components/ui/form-fields'
import { nullableDayOf } from '@/lib/dates'
import type { AnswerableLetter } from '@/lib/replies/queries'

/** The recipients of a case's letters, to tick. */
export function ChooseRecipients({ letters, ticked }: { letters: AnswerableLetter[]; ticked: readonly string[] }) {
  const t = useTranslations('replies')
  if (letters.length === 0) return <p className="text-muted">{t('answers_none')}</p>
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="label mb-1">{t('answers')}</legend>
      {letters.map((letter) => {
        const sentOn = nullableDayOf(letter.sentOn)
        return (
          <div key={letter.id}>
            <p className="type-small font-semibold" dir="auto">
              {t.rich('letter_line', {
                subject: letter.subject,
                day: () => (sentOn ? <DayText day={sentOn} form="short" /> : null),
              })}
            </p>
            {letter.recipients.map((recipient) => (
              <div key={recipient.id} className="mt-1 ps-3">
                <Tick
                  name="recipients[]"
                  value={recipient.id}
                  isTicked={ticked.includes(recipient.id)}
                  label={
                    <>
                      {recipient.institution.name}
                      {recipient.addressee ? `; ${recipient.addressee}` : ''}{' '}
                      <span className="type-small">
                        <RecipientState value={recipient.state} />
                      </span>
                    </>
                  }
                />
              </div>
            ))}
          </div>
        )
      })}
    </fieldset>
  )
}

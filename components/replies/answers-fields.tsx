import { useTranslations } from 'next-intl'
import { RecipientState } from '@/components/states/recipient-state'
import { DayText } from '@/components/ui/day-text'
import { Tick } from '@/components/ui/form-fields'
import { nullableDayOf } from '@/lib/dates'
import type { AnswerableLetter } from '@/lib/replies/queries'

/** Which recipients of which letters a reply answers. */
export function AnswersFields({ letters, ticked }: { letters: AnswerableLetter[]; ticked: string[] }) {
  const t = useTranslations('replies')
  if (letters.length === 0) return <p className="text-muted">{t('answers_none')}</p>
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="label mb-1">{t('answers')}</legend>
      <p className="type-small text-muted">{t('answers_hint')}</p>
      <div
        className="flex max-h-96 flex-col gap-3 overflow-y-auto border border-border bg-surface p-3"
        tabIndex={0}
        role="group"
        aria-label={t('answers')}
      >
        {letters.map((letter) => {
          const sentOn = nullableDayOf(letter.sentOn)
          return (
            <div key={letter.id}>
              <p className="type-small font-semibold">
                {t.rich('letter_line', {
                  subject: letter.subject,
                  day: () => (sentOn ? <DayText day={sentOn} form="short" /> : null),
                })}
              </p>
              <div className="mt-1 flex flex-col gap-1 ps-3">
                {letter.recipients.map((recipient) => (
                  <Tick
                    key={recipient.id}
                    name="answers[]"
                    value={recipient.id}
                    isTicked={ticked.includes(recipient.id)}
                    label={
                      <span className="flex flex-wrap items-center gap-x-2">
                        {recipient.institution.name}
                        {recipient.addressee ? `; ${recipient.addressee}` : ''}
                        <span className="type-small">
                          <RecipientState value={recipient.state} />
                        </span>
                      </span>
                    }
                  />
                ))}
              </div>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

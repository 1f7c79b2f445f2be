import { useTranslations } from 'next-intl'
import { RecipientState } from '@/components/states/recipient-state'
import { DayText } from '@/components/ui/day-text'
import { Tick } from '@/components/ui/form-fields'
import type { LetterToAnswer } from '@/lib/replies/letter-to-answer'

type Props = {
  letter: LetterToAnswer
  /** Of the field that the ticks make. */
  name: string
  ticked: readonly string[]
  /** Where letters of several cases stand in one list. */
  hasCase?: boolean
}

/** A letter of ours, and a box to tick for each that it went to. */
export function LetterTicks({ letter, name, ticked, hasCase }: Props) {
  const t = useTranslations('answers')
  const { sentOn } = letter
  return (
    <div>
      <p className="type-small font-semibold" dir="auto">
        {hasCase ? <span className="font-normal text-muted">{letter.case.code} </span> : null}
        {t.rich('letter_line', {
          subject: letter.subject,
          day: () => (sentOn ? <DayText day={sentOn} form="short" /> : null),
        })}
      </p>
      <div className="mt-1 flex flex-col gap-1 ps-3">
        {letter.recipients.map((recipient) => (
          <Tick
            key={recipient.id}
            name={name}
            value={recipient.id}
            isTicked={ticked.includes(recipient.id)}
            marks={{ 'data-case': letter.case.id }}
            label={
              <span className="flex flex-wrap items-center gap-x-2">
                {recipient.institution}
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
}

import { useTranslations } from 'next-intl'
import { LetterTicks } from '@/components/replies/letter-ticks'
import { letterToAnswer } from '@/lib/replies/letter-to-answer'
import type { AnswerableLetter } from '@/lib/replies/queries'

/** The recipients of a case's letters, to tick. */
export function ChooseRecipients({ letters, ticked }: { letters: AnswerableLetter[]; ticked: readonly string[] }) {
  const t = useTranslations('answers')
  if (letters.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="label mb-1">{t('answers')}</legend>
      {letters.map((letter) => (
        <LetterTicks key={letter.id} letter={letterToAnswer(letter)} name="recipients[]" ticked={ticked} />
      ))}
    </fieldset>
  )
}

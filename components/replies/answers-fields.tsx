'use client'

import { CircleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useFilesOfForm } from '@/components/documents/files-of-form'
import { LetterTicks } from '@/components/replies/letter-ticks'
import { nameCase, tickAnswers } from '@/components/replies/tick-answers'
import { useFormState, useRefusal } from '@/components/ui/action-form'
import type { LetterToAnswer } from '@/lib/replies/letter-to-answer'

type Props = {
  letters: LetterToAnswer[]
  ticked: string[]
  /** The letters are the newest of all cases: nobody has named one. */
  areOfAllCases?: boolean
}

function Refused() {
  const say = useRefusal()
  const errors = useFormState().fieldErrors.answers ?? []
  if (errors.length === 0) return null
  return (
    <p className="type-small flex items-center gap-1.5 text-danger">
      <CircleAlert size={16} strokeWidth={1.75} aria-hidden />
      {errors.map(say).join(' ')}
    </p>
  )
}

/** Which letters the files probably answer, and why. */
function Probably() {
  const t = useTranslations('answers')
  const { letters } = useFilesOfForm().proposals
  return (
    <div role="status" className="flex flex-col gap-1.5 empty:hidden">
      {letters.map(({ letterId, subject, reason, words }, index) => (
        <p key={letterId} className="type-small border-s-4 border-accent ps-2">
          {t(index === 0 ? 'proposed' : 'or', {
            subject,
            reason: t(`because.${reason}`, { words: words.replace(/\s+/g, ' ') }),
          })}
        </p>
      ))}
    </div>
  )
}

/** Which recipients of which letters a reply answers. Letters that its files point to stand first, the most probable ticked. */
export function AnswersFields({ letters, ticked, areOfAllCases = false }: Props) {
  const t = useTranslations('answers')
  const { letters: proposed } = useFilesOfForm().proposals
  const list = useRef<HTMLDivElement>(null)
  const first = proposed.map(({ letter }) => letter)
  const shown = [...first, ...letters.filter(({ id }) => first.every((letter) => letter.id !== id))]
  const areOfSeveral = new Set(shown.map((letter) => letter.case.id)).size > 1
  useEffect(() => {
    if (!list.current) return
    tickAnswers(list.current, proposed[0]?.recipientIds ?? [])
    nameCase(list.current)
  }, [proposed])
  if (shown.length === 0) return <p className="text-muted">{t(areOfAllCases ? 'none_at_all' : 'none')}</p>
  return (
    <fieldset id="answers" className="flex flex-col gap-3">
      <legend className="label mb-1">{t('answers')}</legend>
      <Probably />
      <Refused />
      <p className="type-small text-muted">
        {t('hint')} {areOfAllCases ? t('newest') : null}
      </p>
      <div
        ref={list}
        className="flex max-h-96 flex-col gap-3 overflow-y-auto border border-border bg-surface p-3"
        tabIndex={0}
        role="group"
        aria-label={t('answers')}
        onChange={() => list.current && nameCase(list.current)}
      >
        {shown.map((letter) => (
          <LetterTicks key={letter.id} letter={letter} name="answers[]" ticked={ticked} hasCase={areOfSeveral} />
        ))}
      </div>
    </fieldset>
  )
}

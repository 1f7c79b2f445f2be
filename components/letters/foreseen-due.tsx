'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { askForDue } from '@/components/letters/ask-for-due'
import { useDueDays } from '@/components/letters/due-days'
import { DayText } from '@/components/ui/day-text'
import type { ForeseenDue } from '@/lib/letters/foresee-due'

/** Beside a recipient that is being typed: by when it would have to answer. A help of scripts; the record derives its own. */
export function ForeseenDueDay({ from, row }: { from: string; row: number }) {
  const t = useTranslations('shell.foreseen')
  const place = useRef<HTMLDivElement>(null)
  const [due, setDue] = useState<ForeseenDue | null>(null)
  const { tell } = useDueDays()
  useEffect(() => {
    const form = place.current?.closest('form')
    const onAnswer = (answer: ForeseenDue | null) => {
      setDue(answer)
      tell(row, answer?.dueOn ?? null)
    }
    return form ? askForDue(form, { from, row }, onAnswer) : undefined
  }, [from, row, tell])
  const dueOn = due?.dueOn
  const term = due?.term
  return (
    <div ref={place} className="foreseen flex min-w-0 flex-col gap-1">
      <span className="label">{t('due')}</span>
      <p role="status" className="flex flex-col justify-center sm:min-h-9">
        {dueOn ? (
          <strong className="font-medium">
            <DayText day={dueOn} />
          </strong>
        ) : null}
        {dueOn && term ? <span className="type-small text-muted">{t(term.unit, { count: term.count })}</span> : null}
      </p>
    </div>
  )
}

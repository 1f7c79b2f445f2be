'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { askForDue } from '@/components/letters/ask-for-due'
import { DayText } from '@/components/ui/day-text'
import type { ForeseenDue } from '@/lib/letters/foresee-due'

/** Below a recipient that is being typed: by when it would have to answer. A help of scripts; the record derives its own. */
export function ForeseenDueDay({ from, row }: { from: string; row: number }) {
  const t = useTranslations('shell.foreseen')
  const place = useRef<HTMLParagraphElement>(null)
  const [due, setDue] = useState<ForeseenDue | null>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    return form ? askForDue(form, { from, row }, setDue) : undefined
  }, [from, row])
  const dueOn = due?.dueOn ?? null
  const term = due?.term ?? null
  const day = () => (
    <strong className="font-medium text-foreground">
      <DayText day={dueOn ?? ''} />
    </strong>
  )
  return (
    <p ref={place} role="status" className="type-small text-muted empty:hidden sm:col-span-3">
      {dueOn ? t.rich(term?.unit ?? 'none', { day, count: term?.count ?? 0 }) : null}
    </p>
  )
}

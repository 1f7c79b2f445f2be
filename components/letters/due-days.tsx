'use client'

import { useTranslations } from 'next-intl'
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { DayText } from '@/components/ui/day-text'

type DueDays = { days: ReadonlyMap<number, string>; tell: (row: number, day: string | null) => void }

const DueDaysContext = createContext<DueDays>({ days: new Map(), tell: () => undefined })

/** By when the recipients of a form would have to answer, by their rows. */
export const useDueDays = () => useContext(DueDaysContext)

export function DueDaysOfForm({ children }: { children: ReactNode }) {
  const [days, setDays] = useState<ReadonlyMap<number, string>>(new Map())
  const tell = useCallback((row: number, day: string | null) => {
    setDays((before) => {
      const after = new Map(before)
      if (day) after.set(row, day)
      else after.delete(row)
      return after
    })
  }, [])
  return <DueDaysContext value={{ days, tell }}>{children}</DueDaysContext>
}

/** Beside the buttons: the first day on which somebody has to answer. */
export function FirstDueDay() {
  const t = useTranslations('shell.foreseen')
  const { days } = useDueDays()
  const first = [...days.values()].sort()[0]
  return (
    <span role="status">
      {first ? t.rich(days.size > 1 ? 'first' : 'only', { day: () => <DayText day={first} /> }) : null}
    </span>
  )
}

'use client'

import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { numberTicked, type Numbered } from '@/components/exports/number-ticked'
import { ticksIn } from '@/components/exports/ticks-in'

const Numbers = createContext<ReadonlyMap<string, string>>(new Map())

type Props = {
  cases: Numbered[]
  /** Ids that are ticked when the page is made; null ticks all of these. */
  ticked: readonly string[] | null
  isByDay: boolean
  children: ReactNode
}

/** Knows the exhibit number of each item, and follows the ticks of the form. Without JavaScript those of the page as made. */
export function ExhibitNumbers({ cases, ticked, isByDay, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [numbers, setNumbers] = useState(() =>
    isByDay ? numberTicked(cases, (id) => ticked === null || ticked.includes(id)) : new Map<string, string>(),
  )
  useEffect(() => {
    const form = place.current?.closest('form')
    const follow = () => {
      const order = form?.elements.namedItem('order')
      const now = new Set(ticksIn(form ?? null).flatMap(({ checked, value }) => (checked ? [value] : [])))
      const shows = !(order instanceof HTMLSelectElement) || order.value === 'chronological'
      setNumbers(shows ? numberTicked(cases, (id) => now.has(id)) : new Map())
    }
    form?.addEventListener('change', follow)
    return () => form?.removeEventListener('change', follow)
  }, [cases])
  return (
    <div ref={place}>
      <Numbers value={numbers}>{children}</Numbers>
    </div>
  )
}

/** The number that an item gets in the files, as its mark in the PDF; nothing where it gets none. */
export function ExhibitNumber({ id }: { id: string }) {
  const number = useContext(Numbers).get(id)
  return number ? (
    <span className="type-small inline-flex h-6 min-w-10 items-center justify-center rounded-sm border border-field-border px-1 tabular-nums">
      {number}
    </span>
  ) : null
}

'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { tellForm, ticksIn } from '@/components/exports/ticks-in'

type Props = { label: string; all: number }

/** One box for all items of a section, and how many of them are ticked. Without JavaScript their number alone. */
export function SectionTick({ label, all }: Props) {
  const t = useTranslations('shell')
  const box = useRef<HTMLInputElement>(null)
  const place = useRef<HTMLSpanElement>(null)
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    const section = place.current?.closest('fieldset') ?? null
    const form = section?.closest('form')
    const tell = () => setCount(ticksIn(section).filter((one) => one.checked).length)
    tell()
    form?.addEventListener('change', tell)
    return () => form?.removeEventListener('change', tell)
  }, [])
  useEffect(() => {
    if (box.current) box.current.indeterminate = count !== null && count > 0 && count < all
  }, [count, all])
  const tickAll = (checked: boolean) => {
    const section = place.current?.closest('fieldset') ?? null
    for (const one of ticksIn(section)) one.checked = checked
    tellForm(section)
  }
  return (
    <>
      <span className="flex h-10 items-center pointer-coarse:h-11">
        {count === null ? null : (
          <input
            ref={box}
            type="checkbox"
            aria-label={label}
            checked={count === all}
            onChange={(event) => tickAll(event.target.checked)}
          />
        )}
      </span>
      <span ref={place} className="type-small absolute end-0 top-0 flex h-10 items-center text-muted">
        {t('ticked_of', { count: count ?? all, all })}
      </span>
    </>
  )
}

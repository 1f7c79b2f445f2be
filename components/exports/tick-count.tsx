'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { tellForm, ticksIn } from '@/components/exports/ticks-in'

/** How many items are ticked, and all or none of them in one press. Without JavaScript the boxes alone do. */
export function TickCount({ all }: { all: number }) {
  const t = useTranslations('shell')
  const place = useRef<HTMLSpanElement>(null)
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    const form = place.current?.closest('form') ?? null
    const tell = () => setCount(ticksIn(form).filter((box) => box.checked).length)
    tell()
    form?.addEventListener('change', tell)
    return () => form?.removeEventListener('change', tell)
  }, [])
  const tickAll = (checked: boolean) => {
    const form = place.current?.closest('form') ?? null
    for (const box of ticksIn(form)) box.checked = checked
    tellForm(form)
  }
  return (
    <span ref={place} className="flex items-baseline gap-3">
      {count === null ? null : (
        <>
          <strong role="status">{t('ticked_of', { count, all })}</strong>
          <button type="button" className="link-quiet" onClick={() => tickAll(true)}>
            {t('tick_all')}
          </button>
          <button type="button" className="link-quiet" onClick={() => tickAll(false)}>
            {t('tick_none')}
          </button>
        </>
      )}
    </span>
  )
}

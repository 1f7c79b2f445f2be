'use client'

import { useEffect, useRef } from 'react'

/** Tells the page how high the bar around this is, which stays in sight above what stays beside the document. */
export function MeasureBar() {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const bar = place.current?.closest('header')
    if (!bar) return
    const root = document.documentElement
    const observer = new ResizeObserver(() => root.style.setProperty('--reading-bar', `${bar.offsetHeight}px`))
    observer.observe(bar)
    return () => {
      observer.disconnect()
      root.style.removeProperty('--reading-bar')
    }
  }, [])
  return <span ref={place} hidden />
}

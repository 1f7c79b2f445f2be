'use client'

import { useEffect, useRef } from 'react'

/** Brings what it stands in into a row that is scrolled sideways, where the row is wider than the screen. */
export function InView() {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const item = place.current?.parentElement
    const row = item?.closest('nav')
    if (item && row && row.scrollWidth > row.clientWidth) {
      row.scrollLeft += item.getBoundingClientRect().right - row.getBoundingClientRect().right + 24
    }
  }, [])
  return <span ref={place} hidden />
}

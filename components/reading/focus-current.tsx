'use client'

import { useEffect, useRef } from 'react'

/**
 * Keeps the hand where the eye is: when another suggestion comes in hand, its deed takes the focus, so that Enter does it,
 * and its passage comes into view. Not on arrival, and never out of a field.
 */
export function FocusCurrent({ currentId, isChosen }: { currentId: string | null; isChosen: boolean }) {
  const before = useRef<string | null>(isChosen ? null : currentId)
  useEffect(() => {
    if (before.current === currentId) return
    before.current = currentId
    if (!currentId) return
    const isNarrow = window.matchMedia('(max-width: 1023px)').matches
    document.getElementById(`p-${currentId}`)?.scrollIntoView({ block: isNarrow ? 'start' : 'nearest' })
    const card = document.getElementById(`item-${currentId}`)
    if (!isNarrow) card?.scrollIntoView({ block: 'nearest' })
    const active = document.activeElement
    if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return
    card
      ?.querySelector<HTMLElement>('[data-key="a"], [data-key="e"], [data-key="d"], input, textarea')
      ?.focus({ preventScroll: true })
  }, [currentId])
  return null
}

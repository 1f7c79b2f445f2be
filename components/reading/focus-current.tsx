'use client'

import { useEffect, useRef } from 'react'

type Props = { currentId: string | null; isChosen: boolean; isEdited: boolean }

const isNarrowNow = () => window.matchMedia('(max-width: 1023px)').matches

/**
 * Keeps the hand where the eye is: when another suggestion comes in hand, or the one in hand is no longer edited, its deed takes
 * the focus, so that Enter does it, and its passage comes into view. Not on arrival, and never out of a field. Where the card lies
 * over the document, its passage is in view on arrival too, as the card alone does not say its words.
 */
export function FocusCurrent({ currentId, isChosen, isEdited }: Props) {
  const before = useRef({ currentId: isChosen ? null : currentId, isEdited })
  useEffect(() => {
    if (isChosen || !isNarrowNow() || window.location.hash || window.scrollY > 0) return
    document.getElementById(`p-${before.current.currentId ?? ''}`)?.scrollIntoView({ block: 'start' })
  }, [isChosen])
  useEffect(() => {
    const isLeft = before.current.isEdited && !isEdited
    const isSame = before.current.currentId === currentId
    before.current = { currentId, isEdited }
    if (!currentId || (isSame && !isLeft)) return
    const isNarrow = isNarrowNow()
    document.getElementById(`p-${currentId}`)?.scrollIntoView({ block: isNarrow ? 'start' : 'nearest' })
    const card = document.getElementById(`item-${currentId}`)
    if (!isNarrow) card?.scrollIntoView({ block: 'nearest' })
    const active = document.activeElement
    if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return
    card
      ?.querySelector<HTMLElement>(
        '[data-key="a"], [data-key="e"], [data-key="d"], input:not([type="hidden"]), textarea',
      )
      ?.focus({ preventScroll: true })
  }, [currentId, isEdited])
  return null
}

'use client'

import { useEffect, useRef } from 'react'

type Props = {
  currentId: string | null
  isChosen: boolean
  isEdited: boolean
  /** Whether the form for chosen words stands open; it takes the focus itself. */
  isDrawing: boolean
}

const isNarrowNow = () => window.matchMedia('(max-width: 1023px)').matches

const cardOf = (id: string | null) => document.getElementById(`item-${id ?? ''}`)

/** What Enter does next, which may be to go on to another document, else the first heading of what is left. */
function homeOf(currentId: string | null): HTMLElement | null {
  const onward = currentId === null ? document.querySelector<HTMLElement>('[data-next-document]') : null
  if (onward) return onward
  const deed = cardOf(currentId)?.querySelector<HTMLElement>('[data-key="a"], [data-key="e"], [data-key="d"]')
  return deed ?? document.getElementById('suggestions-title') ?? document.getElementById('record-title')
}

/** Whether something stands whole between what stays above the document and what stays below it, and within its table. */
function isInSight(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element)
  const table = element.closest('.sheet-table')?.getBoundingClientRect()
  return (
    top >= parseFloat(scrollMarginTop) &&
    bottom <= window.innerHeight - parseFloat(scrollMarginBottom) &&
    (!table || (left >= table.left && right <= table.right))
  )
}

/** How far the ring of a passage in hand stands around it, in pixels. */
const ring = 4

/** Moves a table that is wider than the sheet until a passage in it is in sight, and nothing else with it. */
function showInTable(passage: HTMLElement | null) {
  const table = passage?.closest('.sheet-table')
  if (!passage || !table) return
  const [at, around] = [passage.getBoundingClientRect(), table.getBoundingClientRect()]
  if (at.right + ring > around.right) table.scrollLeft += at.right + ring - around.right
  if (at.left - ring < around.left) table.scrollLeft += at.left - ring - around.left
}

/** Scrolls what stands beside the document, and never the document with it, until a card is in sight below the count. */
function showBeside(card: HTMLElement) {
  const box = card.closest('[data-beside]')
  if (!box) return
  const [at, around] = [card.getBoundingClientRect(), box.getBoundingClientRect()]
  const top = around.top + parseFloat(getComputedStyle(card).scrollMarginTop)
  const bottom = around.bottom - parseFloat(getComputedStyle(card).scrollMarginBottom)
  const isTooLow = at.bottom > bottom
  if (at.top < top || (isTooLow && at.height > bottom - top)) box.scrollTop += at.top - top
  else if (isTooLow) box.scrollTop += at.bottom - bottom
}

/** By what somebody looks at something else than the card. */
const goingElsewhere = ['wheel', 'touchmove', 'pointerdown', 'keydown']

/**
 * Shows a card beside the document, and again whenever it or what stands around it gets another height: a font that arrives
 * late wraps its words anew. Whoever scrolls, points somewhere or presses a key is left alone. Ends with the function that it answers.
 */
function keepBeside(card: HTMLElement): () => void {
  showBeside(card)
  const watched = new ResizeObserver(() => showBeside(card))
  for (const part of [card, ...(card.closest('[data-beside]')?.children ?? [])]) watched.observe(part)
  const leave = () => watched.disconnect()
  for (const type of goingElsewhere) window.addEventListener(type, leave, { once: true, passive: true })
  return () => {
    leave()
    for (const type of goingElsewhere) window.removeEventListener(type, leave)
  }
}

/**
 * Brings the passage of a suggestion into view, and its card beside it. A passage that is out of sight comes to the middle, so
 * that the words around it can be read; above a card that lies over the document, to the top. Ends with the function that it answers.
 */
function bringIntoView(id: string): () => void {
  const isNarrow = isNarrowNow()
  const passage = document.getElementById(`p-${id}`)
  if (passage && (isNarrow || !isInSight(passage))) passage.scrollIntoView({ block: isNarrow ? 'start' : 'center' })
  const card = cardOf(id)
  return !isNarrow && card ? keepBeside(card) : () => undefined
}

/**
 * Keeps the hand where the eye is: when another suggestion comes in hand, or a form is left, the deed of the one in hand takes the
 * focus, so that Enter does it, and its passage comes into view; when nothing is left to decide, the heading that says so. Not on
 * arrival, and never out of a field or a question that is being asked. Where the card lies over the document, its passage is in view on arrival too, as the card
 * alone does not say its words.
 */
export function FocusCurrent({ currentId, isChosen, isEdited, isDrawing }: Props) {
  const before = useRef({ currentId: isChosen ? null : currentId, isEdited, isDrawing })
  useEffect(() => showInTable(document.getElementById(`p-${before.current.currentId ?? ''}`)), [])
  useEffect(() => {
    if (isChosen || !isNarrowNow() || window.location.hash || window.scrollY > 0) return
    document.getElementById(`p-${before.current.currentId ?? ''}`)?.scrollIntoView({ block: 'start' })
  }, [isChosen])
  useEffect(() => {
    const { currentId: beforeId, isEdited: wasEdited, isDrawing: wasDrawing } = before.current
    before.current = { currentId, isEdited, isDrawing }
    const isOther = beforeId !== currentId
    const isLeft = (wasEdited && !isEdited) || (wasDrawing && !isDrawing)
    if (isDrawing || (isEdited && !isOther) || (!isOther && !isLeft)) return
    const active = document.activeElement
    if (active?.closest('details[name="bar"][open]')) return
    const leave = currentId ? bringIntoView(currentId) : undefined
    if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return leave
    const home = homeOf(currentId)
    // That all is decided stands above the list, which may have been scrolled past it.
    if (currentId === null) home?.closest('[data-beside]')?.scrollTo({ top: 0 })
    home?.focus({ preventScroll: currentId !== null })
    return leave
  }, [currentId, isEdited, isDrawing])
  return null
}

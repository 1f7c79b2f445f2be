'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { isTyping } from '@/components/layout/press-control'
import { pressedKey } from '@/components/layout/pressed-key'
import { useFormState } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { isSaving } from '@/components/ui/saves'

/** What takes Escape for itself while it is open. */
const openAbove = 'dialog[open], details[name="bar"][open], details[name="filter"][open]'

/** Keys that go to another suggestion, and so out of the form. */
const goesOn = new Set(['j', 'k'])

/** Whether a field holds other words than it came with. A list without a choice of its own comes with its first. */
function isChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement) {
    return (
      field.selectedIndex !==
      Math.max(
        0,
        [...field.options].findIndex(({ defaultSelected }) => defaultSelected),
      )
    )
  }
  if (field instanceof HTMLInputElement && field.type === 'hidden') return false
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  return isText && field.value !== field.defaultValue
}

/**
 * The way out of a form, by link or by Escape, also from within a field. Neither Escape nor going on takes anything away without a
 * word: when something was typed, the first one says so, and the second one leaves.
 */
export function LeaveEdit({ href, words, warning }: { href: string; words: string; warning: string }) {
  const router = useRouter()
  const place = useRef<HTMLDivElement>(null)
  const notice = useRef<HTMLParagraphElement>(null)
  const [isWarned, setIsWarned] = useState(false)
  const { error, fieldErrors } = useFormState()
  // What was refused stands in the fields as what they came with.
  const wasRefused = error !== null || Object.keys(fieldErrors).length > 0
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || isSaving() || document.querySelector(openAbove)) return
      const fields = [...(place.current?.closest('form')?.elements ?? [])]
      const wouldLose = !isWarned && (wasRefused || fields.some(isChanged))
      if (event.key === 'Escape') {
        if (wouldLose) setIsWarned(true)
        else router.push(href, { scroll: false })
      } else if (wouldLose && !isTyping(event.target) && goesOn.has(pressedKey(event))) {
        event.stopImmediatePropagation()
        setIsWarned(true)
      }
    }
    // Ahead of what closes menus on the same key, which would then be found closed.
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [href, isWarned, router, wasRefused])
  useEffect(() => {
    if (isWarned) notice.current?.scrollIntoView({ block: 'nearest' })
  }, [isWarned])
  return (
    <div ref={place} className="contents">
      <ButtonLink href={href} hint="Esc">
        {words}
      </ButtonLink>
      <p ref={notice} role="status" className="basis-full scroll-mb-20 text-warning empty:hidden">
        {isWarned ? warning : null}
      </p>
    </div>
  )
}

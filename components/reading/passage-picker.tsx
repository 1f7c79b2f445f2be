'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { isTyping } from '@/components/layout/press-control'
import { pressedKey } from '@/components/layout/pressed-key'
import { addressOf } from '@/components/reading/address'
import { passageKinds, type PassageKind } from '@/components/states/passage-kind'
import { Kbd } from '@/components/ui/kbd'
import { hold } from '@/components/ui/saves'
import type { Range } from '@/lib/documents/anchor'

/** Offset in the stored text of a point of the selection; null outside the sheet. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-start]')
  if (!piece?.closest('[data-sheet]')) return null
  const start = Number(piece.dataset.start)
  return node.nodeType === Node.TEXT_NODE ? start + offset : offset === 0 ? start : Number(piece.dataset.end)
}

function selectedRange(text: string): Range | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const [a, b] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)]
  if (a === null || b === null || a >= b) return null
  const words = text.slice(a, b)
  const lead = words.search(/\S/)
  return lead === -1 ? null : { start: a + lead, end: a + words.trimEnd().length }
}

/** Marks the sentences under the keyboard's cursor. */
function showCursor(range: Range | null) {
  for (const piece of document.querySelectorAll<HTMLElement>('[data-sheet] [data-start]')) {
    const inside =
      range !== null && Number(piece.dataset.start) >= range.start && Number(piece.dataset.end) <= range.end
    piece.classList.toggle('passage--chosen', inside)
    if (inside && Number(piece.dataset.start) === range.start) piece.scrollIntoView({ block: 'nearest' })
  }
}

/** The full stop and the comma by their place: with Shift they are other signs, and not the same ones on every keyboard. */
const stepsWithShift: Record<string, number> = { Period: 1, Comma: -1 }

/** Single keys are off, or belong to what lies over the page. */
const areKeysAsleep = () =>
  document.documentElement.dataset.keys === 'off' || document.querySelector('dialog[open]') !== null

type Props = {
  text: string
  /** This page with its document. */
  here: string
  sentences: Range[]
  initial: Range | null
  /** J and K go through suggestions: sentences are then reached with the full stop and the comma. */
  areStepsTaken: boolean
}

/**
 * Chooses words of the document: by selecting them, or sentence by sentence with J and K (Shift makes it longer). The
 * buttons, or the keys 1 to 5, open the form for what they become; the choice stands in the address.
 */
export function PassagePicker({ text, here, sentences, initial, areStepsTaken }: Props) {
  const t = useTranslations('reading')
  const states = useTranslations('states.passage')
  const router = useRouter()
  const [chosen, setChosen] = useState<Range | null>(initial)

  useEffect(() => {
    const onSelect = () => {
      const range = selectedRange(text)
      if (range) setChosen(range)
    }
    const onKey = (event: KeyboardEvent) => {
      const steps: Record<string, number> = areStepsTaken ? { '.': 1, ',': -1 } : { j: 1, k: -1, '.': 1, ',': -1 }
      const step = steps[pressedKey(event)] ?? (event.shiftKey ? stepsWithShift[event.code] : undefined)
      if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || areKeysAsleep()) return
      event.preventDefault()
      setChosen((before) => {
        const next = moveTo(sentences, before, step, event.shiftKey)
        showCursor(next)
        return next
      })
    }
    document.addEventListener('selectionchange', onSelect)
    window.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('selectionchange', onSelect)
      window.removeEventListener('keydown', onKey)
    }
  }, [text, sentences, areStepsTaken])

  const make = (kind: PassageKind) => {
    if (!chosen) return
    const go = () => {
      window.getSelection()?.removeAllRanges()
      router.push(addressOf(here, `start=${chosen.start}&end=${chosen.end}&kind=${kind}#draw`))
    }
    if (!hold(go)) go()
  }
  return (
    <div role="group" aria-label={t('make_passage')} className="flex flex-col gap-2 noscript:hidden">
      <p className="type-small text-muted" aria-live="polite">
        {chosen
          ? `“${text.slice(chosen.start, chosen.end).replace(/\s+/g, ' ').slice(0, 140)}”`
          : t(areStepsTaken ? 'choose_words_beside' : 'choose_words')}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {passageKinds.map((kind, index) => (
          <button
            key={kind}
            type="button"
            className="button button--outline"
            disabled={!chosen}
            data-key={String(index + 1)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => make(kind)}
          >
            {states(kind)}
            <Kbd>{index + 1}</Kbd>
          </button>
        ))}
      </div>
    </div>
  )
}

/** The sentence after or before the chosen words; longer by one sentence when `extend`. */
function moveTo(sentences: Range[], from: Range | null, step: number, extend: boolean): Range | null {
  const at = from ? sentences.findIndex(({ start, end }) => start <= from.start && from.start < end) : -1
  if (extend && from) {
    const last = sentences.findIndex(({ start, end }) => start < from.end && from.end <= end)
    const to = sentences[Math.min(sentences.length - 1, Math.max(at, last + step))]
    return to ? { start: from.start, end: to.end } : from
  }
  return sentences[Math.min(sentences.length - 1, Math.max(0, at + step))] ?? from
}

'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { KeysDialog } from '@/components/layout/keys-dialog'
import { moveInList } from '@/components/layout/move-in-list'
import { hrefOf } from '@/components/layout/places'
import { isTyping, openAddMenu, pressControl } from '@/components/layout/press-control'
import { pressedKey } from '@/components/layout/pressed-key'
import { hold } from '@/components/ui/saves'
import type { FormAction } from '@/lib/web/form-state'

const places: Record<string, string> = { d: 'desk', c: 'cases', l: 'letters', m: 'commitments', i: 'institutions' }

/**
 * Single keys for everything that matters. They sleep while one types, while the list of keys is open, and with Ctrl,
 * Alt or Meta held; what leads away waits while a form is being saved. A member can turn them off. A page adds its own by
 * `data-key` on its links and buttons.
 */
export function Keys({ slug, areOff, chooseAction }: { slug: string; areOff: boolean; chooseAction: FormAction }) {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const goes = useRef(false)
  useEffect(() => {
    const goTo = (place: string) => {
      const go = () => router.push(hrefOf(slug, place))
      if (!hold(go)) go()
    }
    const singleKey = (key: string, event: KeyboardEvent): boolean => {
      if (goes.current) {
        goes.current = false
        const place = places[key]
        if (place) goTo(place)
        return place !== undefined
      }
      if (key === 'g') goes.current = true
      else if (key === '?') dialog.current?.showModal()
      else if (key === 'n') openAddMenu()
      else if (key === 'v' && !pressControl('v')) goTo('commitments/review')
      else return key === 'v' || moveInList(key, event) || pressControl(key)
      return true
    }
    const onKey = (event: KeyboardEvent) => {
      if (dialog.current?.open) return
      if (event.key === 'Enter' && event.ctrlKey && event.target instanceof HTMLElement) {
        const main = document.querySelector<HTMLFormElement>('form[data-main-form]')
        ;(event.target.closest('form') ?? main)?.requestSubmit()
        return
      }
      if (areOff || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      if (singleKey(pressedKey(event), event)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    document.documentElement.dataset.keys = areOff ? 'off' : 'on'
    return () => window.removeEventListener('keydown', onKey)
  }, [router, slug, areOff])
  return <KeysDialog ref={dialog} areOff={areOff} chooseAction={chooseAction} />
}

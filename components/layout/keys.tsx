'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { hrefOf } from '@/components/layout/places'
import { moveInList } from '@/components/layout/move-in-list'

const goTo: Record<string, string> = { d: 'desk', c: 'cases', l: 'letters', m: 'commitments', i: 'institutions' }

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) && !(target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type))

/** Clicks what this page has for a key: the first visible element with that data-key. */
function press(key: string): boolean {
  const candidates = document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  const found = [...candidates].find((element) => element.checkVisibility()) ?? candidates[0]
  if (!found) return false
  found.focus()
  if (!(found instanceof HTMLInputElement && found.type === 'search')) found.click()
  return true
}

/** Single keys for everything that matters. They sleep while one types, and with Ctrl, Alt or Meta held. */
export function Keys({ slug }: { slug: string }) {
  const t = useTranslations('shell')
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const goes = useRef(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      if (key === 'Enter' && event.ctrlKey && event.target instanceof HTMLElement) {
        event.target.closest('form')?.requestSubmit()
        return
      }
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      if (goes.current) {
        goes.current = false
        const place = goTo[key]
        if (place) router.push(hrefOf(slug, place))
        return
      }
      if (key === 'g') goes.current = true
      else if (key === '?') dialog.current?.showModal()
      else if (key === 'n') openAddMenu()
      else if (key === 'v' && !press('v')) router.push(`/${slug}/commitments`)
      else if (!moveInList(key, event) && !press(key)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [router, slug])

  const rows: [string, string][] = [
    ['/', t('key_search')],
    ['N', t('key_add')],
    ['L', t('key_letter')],
    ['R', t('key_reply')],
    ['V', t('key_review')],
    ['G', t('key_go')],
    ['J K', t('key_list')],
    ['Enter', t('key_do')],
    ['O', t('key_open')],
    ['Ctrl Enter', t('key_save')],
  ]
  return (
    <dialog ref={dialog} aria-label={t('keys_title')} className="m-auto max-w-lg bg-overlay p-6 text-foreground shadow-overlay">
      <h2 className="type-section">{t('keys_title')}</h2>
      <dl className="my-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {rows.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="font-semibold">{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="type-small text-muted">{t('key_sleep')}</p>
      <form method="dialog" className="mt-4">
        <button className="button button--outline">{t('close')}</button>
      </form>
    </dialog>
  )
}

function openAddMenu() {
  const menu = document.querySelector<HTMLDetailsElement>('details[data-add-menu]')
  if (!menu) return
  menu.open = true
  menu.querySelector('a')?.focus()
}

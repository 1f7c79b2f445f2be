'use client'

import { useTranslations } from 'next-intl'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isControl } from '@/components/documents/fill-form'
import { markTyped, putTyped, takeOutTyped, typedIn } from '@/components/documents/typed-in'
import { useFormState } from '@/components/ui/action-form'
import { forgetTyped, keepTyped, moveTyped, readTyped, typedKey } from '@/components/ui/typed-words'

/** Where a form that was saved leads: to the record beside it. */
const isItsRecord = (path: string, formPath: string) =>
  path !== formPath && path.startsWith(formPath.replace(/new$/, ''))

/**
 * Keeps what is typed into the form around over a reload and the way back, in this tab and for `by`, the account that typed it,
 * until it is saved or left out; and says so where it puts it back.
 */
export function KeepTyped({ by }: { by: string }) {
  const t = useTranslations('documents')
  const place = useRef<HTMLDivElement>(null)
  const [isBack, setBack] = useState(false)
  const path = usePathname()
  const query = useSearchParams()
  const key = typedKey(path, query)
  const state = useFormState()
  /** Of the form as it is shown: what it is kept under, and whether it is being saved. */
  const shown = useRef<{ key: string; isSent: boolean } | null>(null)
  const form = () => place.current?.closest('form') ?? null

  const begin = useEffectEvent(() => {
    const here = form()
    if (shown.current) {
      // The form got a draft, and with it another address.
      moveTyped(shown.current.key, key)
      shown.current.key = key
      return
    }
    shown.current = { key, isSent: false }
    const typed = readTyped(key, by, query)
    if (!here || !typed) return
    putTyped(here, typed)
    setBack(true)
  })
  useEffect(() => begin(), [key])

  useEffect(() => {
    // A form that comes back was refused, and is not saved.
    if (shown.current) shown.current.isSent = false
  }, [state])

  const keep = useEffectEvent(({ target }: Event) => {
    const here = form()
    if (!here || !isControl(target) || target.form !== here) return
    markTyped(target)
    keepTyped(key, by, query, typedIn(here))
  })
  useEffect(() => {
    const here = form()
    const send = () => {
      if (shown.current) shown.current.isSent = true
    }
    // At the window, where they arrive last: choosing a case unticks letters of others before.
    for (const type of ['input', 'change']) window.addEventListener(type, keep)
    here?.addEventListener('submit', send)
    return () => {
      for (const type of ['input', 'change']) window.removeEventListener(type, keep)
      here?.removeEventListener('submit', send)
    }
  }, [])

  useEffect(
    () => () => {
      const left = shown.current
      if (left?.isSent && isItsRecord(window.location.pathname, path)) forgetTyped(left.key)
      shown.current = null
    },
    [path],
  )

  return (
    <div ref={place} role="status" className="empty:hidden">
      {isBack ? (
        <p className="type-small flex flex-wrap items-center gap-x-3 gap-y-1 border-s-4 border-accent ps-2">
          {t('typed_back')}
          <button
            type="button"
            className="button button--ghost"
            onClick={() => {
              const here = form()
              if (here) takeOutTyped(here)
              forgetTyped(key)
              setBack(false)
            }}
          >
            {t('typed_leave_out')}
          </button>
        </p>
      ) : null}
    </div>
  )
}

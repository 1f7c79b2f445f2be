'use client'

import { useTranslations } from 'next-intl'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isControl } from '@/components/documents/fill-form'
import { addChanged, markTyped, putTyped, takeOutTyped, tickWhenListed, typedIn } from '@/components/documents/typed-in'
import { useFormState } from '@/components/ui/action-form'
import { forgetTyped, newTypedId, readKept, type Typed } from '@/components/ui/typed-store'
import { findTyped, forgetSaved, isSamePlace, keepTyped, moveTyped, placeOf } from '@/components/ui/typed-words'
import { useWhenSaved } from '@/components/ui/when-saved'

/**
 * Keeps what is typed into the form around over a reload and the way back, in this tab and for `by`, the account that typed it,
 * until it is saved or left out; and says so where it puts it back. A form that corrects a record names the version of it (`of`): what
 * was typed on one that others changed since is not put over theirs.
 */
export function KeepTyped({ by, of }: { by: string; of?: number }) {
  const t = useTranslations('documents')
  const place = useRef<HTMLDivElement>(null)
  const [isBack, setBack] = useState(false)
  const path = usePathname()
  const query = useSearchParams()
  const here = placeOf(path, query, of)
  /** Under what the words of the form that is shown are kept. */
  const id = useRef<string | null>(null)
  /** Where they were last put. */
  const stands = useRef(here)
  /** What was ticked of boxes that are not listed yet. */
  const unlisted = useRef<Typed['ticks']>({})
  const form = () => place.current?.closest('form') ?? null

  const begin = useEffectEvent(() => {
    stands.current = here
    if (id.current) {
      moveTyped(id.current, here)
      return
    }
    const found = findTyped(here, by)
    id.current = found?.id ?? newTypedId()
    const shown = form()
    if (!shown || !found) return
    unlisted.current = putTyped(shown, found.typed)
    setBack(true)
  })
  useEffect(() => begin(), [here.path, here.draft, here.about, here.caseId])
  useEffect(() => () => void (id.current = null), [path])
  // The address changes before the page has noticed: whoever reloads between finds the words by the address that they see.
  const goAlong = useEffectEvent(() => {
    const now = placeOf(window.location.pathname, new URLSearchParams(window.location.search), of)
    if (id.current && now.path === path && !isSamePlace(now, stands.current)) moveTyped(id.current, now)
  })
  useEffect(() => {
    const leave = () => goAlong()
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])
  useEffect(() => {
    const shown = isBack ? form() : null
    return shown ? tickWhenListed(shown, unlisted.current) : undefined
  }, [isBack])

  /** What was changed since the form was posted: a refused form comes back with what was posted. */
  const meanwhile = useRef<Typed | null>(null)
  const keep = useEffectEvent(({ target }: Event) => {
    const shown = form()
    if (!id.current || !shown || !isControl(target) || target.form !== shown) return
    markTyped(target)
    if (meanwhile.current) addChanged(meanwhile.current, target)
    keepTyped(id.current, by, here, typedIn(shown, unlisted.current))
  })
  useEffect(() => {
    // At the window, where they arrive last: choosing a case unticks letters of others before.
    for (const type of ['input', 'change']) window.addEventListener(type, keep)
    return () => {
      for (const type of ['input', 'change']) window.removeEventListener(type, keep)
    }
  }, [])

  // Under what it is kept is known when the form is posted: when it was saved, another one may be shown.
  useWhenSaved(() => {
    const sent = id.current
    const posted = sent ? readKept(sent) : null
    meanwhile.current = { fields: {}, ticks: {} }
    return () => sent && forgetSaved(sent, posted)
  })
  const state = useFormState()
  const putBack = useEffectEvent(() => {
    const [shown, changed] = [form(), meanwhile.current]
    meanwhile.current = null
    if (shown && changed) putTyped(shown, changed)
  })
  useEffect(() => putBack(), [state])

  return (
    <div ref={place} role="status" className="empty:hidden">
      {isBack ? (
        <p className="type-small flex flex-wrap items-center gap-x-3 gap-y-1 border-s-4 border-accent ps-2">
          {t('typed_back')}
          <button
            type="button"
            className="button button--ghost"
            onClick={() => {
              const shown = form()
              unlisted.current = {}
              if (shown) takeOutTyped(shown)
              if (id.current) forgetTyped(id.current)
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

import { getURLFromRedirectError } from 'next/dist/client/components/redirect'
import { isRedirectError } from 'next/dist/client/components/redirect-error'
import { createContext, useContext, useEffect, useEffectEvent, type RefObject } from 'react'
import { keepRefused } from '@/components/ui/refused-form'
import { doesPageStay, tellLeft, type LeftForm } from '@/components/ui/saves'
import type { FormAction } from '@/lib/web/form-state'

/** Called when a form is posted; what it answers is called when the deed was done. */
type Begin = () => () => void

export type Begins = RefObject<Set<Begin>>

export const BeginsContext = createContext<Begins | null>(null)

/**
 * Calls `begin` when the form around is posted, and what that answers when its deed was done: also where the form was left
 * meanwhile, and never where it was refused or the line broke.
 */
export function useWhenSaved(begin: Begin): void {
  const begins = useContext(BeginsContext)
  const called = useEffectEvent(begin)
  useEffect(() => {
    const one = () => called()
    begins?.current.add(one)
    return () => void begins?.current.delete(one)
  }, [begins])
}

/** Path and query of the page that is shown. */
export const here = () => `${window.location.pathname}${window.location.search}`

const askFirst = (event: BeforeUnloadEvent) => event.preventDefault()

/**
 * The action of a form in the browser. It tells those who asked (`useWhenSaved`), and whoever left the form before the answer was
 * there, also where they are back by then. It notes whether the save leaves the page where it is, false until that is known. The browser
 * asks before it leaves the product meanwhile: nothing could be told then.
 */
export const telling =
  (action: FormAction, begins: Begins, isPageStaying: RefObject<boolean>): FormAction =>
  async (previous, form) => {
    const done = [...begins.current].map((begin) => begin())
    const [from, path] = [here(), window.location.pathname]
    isPageStaying.current = false
    keepRefused(null)
    let isLeft = false
    // The Back key changes the address at once and the page with the answer. Whoever goes on again before that gets another form.
    const look = () => void (isLeft ||= here() !== from)
    const end = (left: LeftForm) => {
      look()
      isPageStaying.current = !isLeft && doesPageStay(left, path)
      if (left.became === 'saved') for (const tell of done) tell()
      if (isLeft) tellLeft(left)
    }
    window.addEventListener('beforeunload', askFirst)
    window.addEventListener('popstate', look)
    try {
      const state = await action(previous, form)
      const isSaved = state.doneAt !== undefined
      end(isSaved ? { became: 'saved', href: null } : { became: 'refused', href: from, why: state.error })
      if (isLeft && !isSaved) keepRefused({ at: from, state })
      return state
    } catch (error) {
      // A deed that was done leads to another page; that comes as this error, also where the router goes elsewhere by then.
      end(
        isRedirectError(error)
          ? { became: 'saved', href: getURLFromRedirectError(error) }
          : { became: 'unknown', href: from },
      )
      throw error
    } finally {
      window.removeEventListener('beforeunload', askFirst)
      window.removeEventListener('popstate', look)
    }
  }

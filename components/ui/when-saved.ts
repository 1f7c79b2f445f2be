import { isRedirectError } from 'next/dist/client/components/redirect-error'
import { createContext, useContext, useEffect, useEffectEvent, type RefObject } from 'react'
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

/** The action of a form in the browser, which tells those who asked (`useWhenSaved`). */
export const telling =
  (action: FormAction, begins: Begins): FormAction =>
  async (previous, form) => {
    const done = [...begins.current].map((begin) => begin())
    try {
      const state = await action(previous, form)
      if (state.doneAt !== undefined) for (const tell of done) tell()
      return state
    } catch (error) {
      // A deed that was done leads to another page; that comes as this error, also where the router goes elsewhere by then.
      if (isRedirectError(error)) for (const tell of done) tell()
      throw error
    }
  }

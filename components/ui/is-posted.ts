import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useIsSaving } from '@/components/ui/action-form'
import { useWhenSaved } from '@/components/ui/when-saved'

/**
 * Whether the form around is being saved, known from the press on. `useIsSaving` comes with the next making of the form: what is
 * left to do of the one before, which knew of no save, is done in between. Called inside the form, asked in effects and events.
 */
export function useIsPosted(): RefObject<boolean> {
  const isSaving = useIsSaving()
  const isPosted = useRef(false)
  useWhenSaved(() => {
    isPosted.current = true
    return () => undefined
  })
  // Before any effect of the same making: what was chosen meanwhile is chosen once more in one.
  useLayoutEffect(() => {
    if (!isSaving) isPosted.current = false
  }, [isSaving])
  return isPosted
}

import { useRouter, useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useIsSaving } from '@/components/ui/action-form'
import { useIsPosted } from '@/components/ui/is-posted'

/** Where the Back key led to last: what stands there was made when the page was first shown. */
let cameBackTo: string | null = null
if (typeof window !== 'undefined') window.addEventListener('popstate', () => (cameBackTo = window.location.href))

/**
 * Writes the draft of a form that has files into the address, so that a reload brings the form back with them, and takes it out
 * when the last was left out (`hasFiles` null: there were none yet): what was typed beside them is then of no draft. Whoever comes
 * back by the Back key gets the page as it was first made: without the files that were put in, or with those that were saved since. It
 * is asked for anew. While the form is being saved the address stays: where it changes then, the router drops what the save leads
 * to, and the form would stand there as if nothing had been saved. So it does while it is told to wait, by the function that comes back:
 * another part of the form changes the address, and the router would drop that. Called inside the form.
 */
export function useDraftInAddress(id: string | undefined, hasFiles: boolean | null): (isWaiting: boolean) => void {
  const router = useRouter()
  const query = useSearchParams()
  const isNamed = query.get('draft') === id
  const isSaving = useIsSaving()
  const isPosted = useIsPosted()
  const [isWaiting, setWaiting] = useState(false)
  // Like `isPosted`: known before the form is made anew.
  const waits = useRef(false)
  useEffect(() => {
    if (!id || cameBackTo !== window.location.href) return
    cameBackTo = null
    router.refresh()
  }, [id, query, router])
  useEffect(() => {
    if (!id || hasFiles === null || hasFiles === isNamed) return
    if (isWaiting || waits.current || isSaving || isPosted.current) return
    const address = new URL(window.location.href)
    if (hasFiles) address.searchParams.set('draft', id)
    else address.searchParams.delete('draft')
    window.history.replaceState(null, '', address)
  }, [id, hasFiles, isNamed, isWaiting, isSaving, isPosted])
  return useCallback((wait: boolean) => {
    waits.current = wait
    setWaiting(wait)
  }, [])
}

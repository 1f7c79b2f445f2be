import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { useFormStatus } from 'react-dom'

/** Where the Back key led to last: what stands there was made when the page was first shown. */
let cameBackTo: string | null = null
if (typeof window !== 'undefined') window.addEventListener('popstate', () => (cameBackTo = window.location.href))

/**
 * Writes the draft of a form that has files into the address, so that a reload brings the form back with them. Whoever comes
 * back by the Back key gets the page as it was first made: without the files that were put in, or with those that were saved since. It
 * is asked for anew. While the form is being saved the address stays: where it changes then, the router drops what the save leads
 * to, and the form would stand there as if nothing had been saved. Called inside the form.
 */
export function useDraftInAddress(id: string | undefined, hasFiles: boolean): void {
  const router = useRouter()
  const query = useSearchParams()
  const named = query.get('draft')
  const { pending } = useFormStatus()
  useEffect(() => {
    if (!id || cameBackTo !== window.location.href) return
    cameBackTo = null
    router.refresh()
  }, [id, query, router])
  useEffect(() => {
    if (!id || !hasFiles || named === id || pending) return
    const address = new URL(window.location.href)
    address.searchParams.set('draft', id)
    window.history.replaceState(null, '', address)
  }, [id, hasFiles, named, pending])
}

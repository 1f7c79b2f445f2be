import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'

/** Of the pages with forms that this browser has shown, so that one that is shown again is known. */
const shown = new Set<string>()

/**
 * Writes the draft of a form that has files into the address, so that a reload brings the form back with them. Whoever comes
 * back by the Back key gets the page as it was first made: without the files that were put in, or with those that were saved since. It
 * is asked for anew.
 */
export function useDraftInAddress(id: string | undefined, page: string | undefined, hasFiles: boolean): void {
  const router = useRouter()
  const named = useSearchParams().get('draft')
  useEffect(() => {
    if (!page) return
    if (shown.has(page)) router.refresh()
    else shown.add(page)
  }, [page, router])
  useEffect(() => {
    if (!id || !hasFiles || named === id) return
    const address = new URL(window.location.href)
    address.searchParams.set('draft', id)
    window.history.replaceState(null, '', address)
  }, [id, hasFiles, named])
}

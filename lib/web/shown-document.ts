import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { letterOf, type Sheet } from '@/lib/documents/letter-pages'
import { getPagePlaces, type PagePlaces } from '@/lib/documents/page-places'
import { chooseShown } from '@/lib/suggestions/choose-shown'
import { listSuggestions, type SuggestionLine } from '@/lib/suggestions/queries'

/**
 * The document of a record to show first, or as its address names it, with what the reader proposes from it; of a page the
 * letter that it belongs to. Where its pages are looked at, also where its words stand on them.
 */
export async function shownDocument<T extends Sheet & { facts: unknown }>(
  actor: Actor,
  documents: readonly T[],
  chosenId: string | null,
  look?: string,
): Promise<{ document: T | undefined; suggestions: SuggestionLine[]; places: PagePlaces | null }> {
  const chosen = chooseShown(documents, chosenId)
  const document = chosen && letterOf(documents, chosen)
  return {
    document,
    suggestions: document ? await listSuggestions(actor, document.id) : [],
    places: document && look === 'pages' ? await getPagePlaces(actor, document.id) : null,
  }
}

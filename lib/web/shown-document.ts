import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { letterOf, type Sheet } from '@/lib/documents/letter-pages'
import { getPagePlaces, type PagePlaces } from '@/lib/documents/page-places'
import { holdsOthers } from '@/lib/reading/facts'
import { chooseShown } from '@/lib/suggestions/choose-shown'
import type { Told } from '@/lib/suggestions/covering-mail'
import { listSuggestions, type SuggestionLine } from '@/lib/suggestions/queries'

type Shown<T> = {
  document: T | undefined
  /** What was found inside it, where it is an archive or a mailbox. */
  inside: T[]
  suggestions: SuggestionLine[]
  /** Where its words stand on its pages, where these are looked at. */
  places: PagePlaces | null
}

/**
 * The document of a record to show first, or as its address names it, with what the reader proposes from it; of a page the
 * letter that it belongs to.
 */
export async function shownDocument<T extends Sheet & Told>(
  actor: Actor,
  documents: readonly T[],
  chosenId: string | null,
  look?: string,
): Promise<Shown<T>> {
  const chosen = chooseShown(documents, chosenId)
  const document = chosen && letterOf(documents, chosen)
  return {
    document,
    inside: holdsOthers(document?.facts) ? documents.filter(({ parentId }) => parentId === document?.id) : [],
    suggestions: document ? await listSuggestions(actor, document.id) : [],
    places: document && look === 'pages' ? await getPagePlaces(actor, document.id) : null,
  }
}

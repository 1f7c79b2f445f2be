import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { letterOf, type Sheet } from '@/lib/documents/letter-pages'
import { getPagePlaces, type PagePlaces } from '@/lib/documents/page-places'
import { holdsOthers, isMail } from '@/lib/reading/facts'
import { chooseShown } from '@/lib/suggestions/choose-shown'
import type { Told } from '@/lib/suggestions/covering-mail'
import { openIn, type Open } from '@/lib/suggestions/open-documents'
import { listSuggestionsBeside, type SuggestionLine } from '@/lib/suggestions/queries'
import { waitingIn } from '@/lib/suggestions/waiting'
import { waitingMark, type Waiting } from '@/lib/suggestions/waiting-mark'

type Shown<T> = {
  document: T | undefined
  /** What was found inside it, where it is an archive, a mailbox or a mail. */
  inside: T[]
  suggestions: SuggestionLine[]
  /** Of the whole record. */
  waiting: Waiting
  /** The same document by document. */
  open: Open
  /** Where its words stand on its pages, where these are looked at. */
  places: PagePlaces | null
}

/**
 * The document of a record to show first, or as its address names it, with what the reader proposes from it; of a page the
 * letter that it belongs to.
 */
export async function shownDocument<T extends Sheet & Told & Parameters<typeof waitingIn>[0]>(
  actor: Actor,
  documents: readonly T[],
  chosenId: string | null,
  look?: string,
): Promise<Shown<T>> {
  const chosen = chooseShown(documents, chosenId)
  const document = chosen && letterOf(documents, chosen)
  const others = documents.flatMap(({ id }) => (id === document?.id ? [] : [id]))
  const suggestions: Map<string, SuggestionLine[]> = document
    ? await listSuggestionsBeside(actor, document.id, others)
    : new Map()
  const waiting = new Map(
    documents.map((one) => [one.id, waitingIn(one, suggestions.get(one.id) ?? []).map(({ id }) => id)]),
  )
  const all = [...waiting.values()].flat()
  const mayHold = document && (holdsOthers(document.facts) || isMail(document.facts))
  return {
    document,
    inside: mayHold ? documents.filter(({ parentId }) => parentId === document.id) : [],
    suggestions: suggestions.get(document?.id ?? '') ?? [],
    waiting: { count: all.length, mark: waitingMark(all) },
    open: openIn(documents, document?.id ?? null, (id) => waiting.get(id) ?? []),
    places: document && look === 'pages' ? await getPagePlaces(actor, document.id) : null,
  }
}

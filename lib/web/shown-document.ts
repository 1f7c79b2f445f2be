import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { listSuggestions, type SuggestionLine } from '@/lib/suggestions/queries'

/** The document that an address names, else the first of them, with what the reader proposes from it. */
export async function shownDocument<T extends { id: string }>(
  actor: Actor,
  documents: readonly T[],
  chosenId: string | null,
): Promise<{ document: T | undefined; suggestions: SuggestionLine[] }> {
  const document = documents.find(({ id }) => id === chosenId) ?? documents[0]
  return { document, suggestions: document ? await listSuggestions(actor, document.id) : [] }
}

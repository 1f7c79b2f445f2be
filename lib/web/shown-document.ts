import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { isArchive } from '@/lib/reading/facts'
import { listSuggestions, type SuggestionLine } from '@/lib/suggestions/queries'

/** The document that an address names, else the first that is no archive of others, with what the reader proposes from it. */
export async function shownDocument<T extends { id: string; facts: unknown }>(
  actor: Actor,
  documents: readonly T[],
  chosenId: string | null,
): Promise<{ document: T | undefined; suggestions: SuggestionLine[] }> {
  const document =
    documents.find(({ id }) => id === chosenId) ?? documents.find(({ facts }) => !isArchive(facts)) ?? documents[0]
  return { document, suggestions: document ? await listSuggestions(actor, document.id) : [] }
}

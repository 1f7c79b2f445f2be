import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { chooseShown } from '@/lib/suggestions/choose-shown'
import type { Told } from '@/lib/suggestions/covering-mail'
import { listSuggestions, type SuggestionLine } from '@/lib/suggestions/queries'

/** The document of a record to show first, or as its address names it, with what the reader proposes from it. */
export async function shownDocument<T extends Told & { id: string; parentId: string | null }>(
  actor: Actor,
  documents: readonly T[],
  chosenId: string | null,
): Promise<{ document: T | undefined; suggestions: SuggestionLine[] }> {
  const document = chooseShown(documents, chosenId)
  return { document, suggestions: document ? await listSuggestions(actor, document.id) : [] }
}

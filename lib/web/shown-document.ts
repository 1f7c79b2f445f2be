import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { holdsOthers } from '@/lib/reading/facts'
import { chooseShown } from '@/lib/suggestions/choose-shown'
import type { Told } from '@/lib/suggestions/covering-mail'
import { listSuggestions, type SuggestionLine } from '@/lib/suggestions/queries'

/**
 * The document of a record to show first, or as its address names it, with what the reader proposes from it, and the documents
 * that were found inside it where it is an archive or a mailbox.
 */
export async function shownDocument<T extends Told & { id: string; parentId: string | null }>(
  actor: Actor,
  documents: readonly T[],
  chosenId: string | null,
): Promise<{ document: T | undefined; inside: T[]; suggestions: SuggestionLine[] }> {
  const document = chooseShown(documents, chosenId)
  const inside = holdsOthers(document?.facts) ? documents.filter(({ parentId }) => parentId === document?.id) : []
  return { document, inside, suggestions: document ? await listSuggestions(actor, document.id) : [] }
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { refuseLostUpdate } from '@/lib/timeline/version'
import type { SuggestionState } from '@/prisma/generated/enums'

type Decision = { suggestionId: string; version: number }

/**
 * Takes a suggestion in one of the states for a change of state, and answers it: two people who decide at once get one
 * decision, and the second is told. The caller writes the new state.
 */
export async function claimSuggestion(
  tx: Tx,
  actor: Actor,
  { suggestionId, version }: Decision,
  from: readonly SuggestionState[],
) {
  const { workspaceId } = actor
  const { count } = await tx.suggestion.updateMany({
    where: { workspaceId, id: suggestionId, version, state: { in: [...from] } },
    data: { version: { increment: 1 } },
  })
  const found = await tx.suggestion.findUnique({
    where: { workspaceId_id: { workspaceId, id: suggestionId } },
    select: {
      version: true,
      caseId: true,
      documentId: true,
      start: true,
      end: true,
      quote: true,
      ranges: true,
      textVersion: true,
      kind: true,
      state: true,
      becameKind: true,
      becameId: true,
      before: true,
    },
  })
  if (!found || count === 0) refuseLostUpdate(found)
  return found
}

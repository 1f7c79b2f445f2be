import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Prisma } from '@/lib/db'
import { namedAsInDirectory } from '@/lib/suggestions/name-in-directory'
import { offeredTier } from '@/lib/suggestions/offered-tier'
import { waits } from '@/lib/suggestions/waiting'

const shown = {
  id: true,
  kind: true,
  tier: true,
  isFolded: true,
  start: true,
  end: true,
  quote: true,
  ranges: true,
  score: true,
  type: true,
  firmness: true,
  actor: true,
  dueOn: true,
  dueText: true,
  value: true,
  reason: true,
  state: true,
  becameKind: true,
  becameId: true,
  decidedAt: true,
  decidedById: true,
  version: true,
  document: { select: { textVersion: true, sourceId: true } },
  textVersion: true,
} satisfies Prisma.SuggestionSelect

export type SuggestionLine = Prisma.SuggestionGetPayload<{ select: typeof shown }>

const asOffered = (line: SuggestionLine): SuggestionLine => ({ ...line, tier: offeredTier(line, line.document) })

/**
 * What the reader proposes from a document, decided or not, in the order of reading; at most five hundred. Institutions by the names
 * that the directory has for them. Two statements at most.
 */
export const listSuggestions = (actor: Actor, documentId: string): Promise<SuggestionLine[]> =>
  readRecord(actor, async (tx) => {
    const { workspaceId } = actor
    const found = await tx.suggestion.findMany({
      where: { workspaceId, documentId },
      orderBy: [{ start: 'asc' }, { end: 'asc' }, { id: 'asc' }],
      take: 500,
      select: shown,
    })
    return namedAsInDirectory(tx, workspaceId, found.map(asOffered))
  })

/**
 * The same of the document that is shown, and of others beside it those that wait for a decision, as they were read; at most five
 * hundred of each. Two statements at most.
 */
export async function listSuggestionsBeside(
  actor: Actor,
  documentId: string,
  others: readonly string[],
): Promise<Map<string, SuggestionLine[]>> {
  if (others.length === 0) return new Map([[documentId, await listSuggestions(actor, documentId)]])
  return readRecord(actor, async (tx) => {
    const { workspaceId } = actor
    const documents = await tx.document.findMany({
      where: { workspaceId, id: { in: [documentId, ...others] } },
      relationLoadStrategy: 'join',
      select: {
        id: true,
        suggestions: {
          where: { OR: [{ documentId }, waits] },
          orderBy: [{ start: 'asc' }, { end: 'asc' }, { id: 'asc' }],
          take: 500,
          select: shown,
        },
      },
    })
    const found = new Map(documents.map(({ id, suggestions }) => [id, suggestions.map(asOffered)]))
    const own = found.get(documentId)
    return own ? found.set(documentId, await namedAsInDirectory(tx, workspaceId, own)) : found
  })
}

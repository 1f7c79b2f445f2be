import type pg from 'pg'
import { findFalsePlaces } from '@/lib/runtime/admin/archive/false-places'

/** Named in one sentence at most. */
const most = 5

/** A workspace of which no archive can be written that could be read in; its sentence names why. */
export class FalsePassagesError extends Error {
  constructor(ids: readonly string[]) {
    const named = ids.slice(0, most).join(', ')
    const others = ids.length > most ? ` and ${ids.length - most} more` : ''
    super(
      ids.length === 1
        ? `The passage ${named} does not lie in its text, so that an archive with it could not be read in: nothing was written. "doctor" says what to do.`
        : `The passages ${named}${others} do not lie in their texts, so that an archive with them could not be read in: nothing was written. "doctor" says what to do.`,
    )
    this.name = 'FalsePassagesError'
  }
}

/** Ids of suggestions, and how many of them were accepted or dismissed. */
export type LeftOut = { suggestions: string[]; decided: number }

/**
 * The suggestions with a false place, which an archive leaves out: no row hangs on one. What an accepted one became stands by
 * itself, and events that name a decided one keep its id, which nothing looks up; the decision itself is told by them alone from
 * then on, and reading the document again may propose it anew. A passage is evidence that others rest on.
 * @throws FalsePassagesError where a passage has a false place
 */
export async function suggestionsToLeaveOut(client: pg.Client, workspaceId: string): Promise<LeftOut> {
  const wrong = await findFalsePlaces(client, workspaceId)
  const passages = wrong.filter(({ what }) => what === 'passage')
  if (passages.length > 0) throw new FalsePassagesError(passages.map(({ id }) => id))
  const suggestions = wrong.map(({ id }) => id)
  const { rows } = await client.query<{ decided: number }>(
    `SELECT count(*)::int AS "decided" FROM "Suggestion" WHERE "workspaceId" = $1 AND "id" = ANY($2) AND "state" <> 'open'`,
    [workspaceId, suggestions],
  )
  return { suggestions, decided: rows[0]?.decided ?? 0 }
}

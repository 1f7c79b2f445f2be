import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { nullableDay, type Day } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import { untouchedClock } from '@/lib/deadlines/clock'
import { deriveDue } from '@/lib/deadlines/derive-due'
import type { Term } from '@/lib/deadlines/schema'
import { cleanName, findByName } from '@/lib/institutions/find-by-name'
import { loadBookFor } from '@/lib/reply-rules/load-book'
import { Channel, LetterKind } from '@/prisma/generated/enums'

/** What a form that is not saved yet knows of one recipient. */
export const foreseeDueInput = z.strictObject({
  institution: z.string().trim().min(1).max(200),
  kind: z.enum(LetterKind),
  channel: z.enum(Channel),
  sentOn: nullableDay,
  receivedOn: nullableDay,
})
export type ForeseeDue = z.output<typeof foreseeDueInput>

/** The day by which a recipient would have to answer, and the term it follows from; nulls where nothing is due. */
export type ForeseenDue = { dueOn: Day | null; term: Term | null }

/**
 * The due day that a recipient would get if the letter were saved as it stands: the same derivation, from the same rules.
 * An institution that is not in the directory has no rule yet. Two statements.
 */
export async function foreseeDue(actor: Actor, input: ForeseeDue): Promise<ForeseenDue> {
  const { institution, kind, channel, sentOn, receivedOn } = input
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const [found] = await findByName(tx, workspaceId, [cleanName(institution)])
    if (!found) return { dueOn: null, term: null }
    const { book, line } = await loadBookFor(tx, workspaceId, found.id)
    const days = { sentOn, receivedOn, deliveredOn: null, registeredOn: null }
    const derived = deriveDue(book, { line, kind, channel, days, clock: untouchedClock })
    return { dueOn: derived.due?.dueOn ?? null, term: 'version' in derived ? derived.version.term : null }
  })
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayErase } from '@/lib/erasures/policy'
import type { LookForWords } from '@/lib/erasures/schema'
import { ForbiddenError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'

/**
 * Keeps the words that somebody looks for, for themselves and for a day, as a form that is not saved: no address, history of
 * a browser or log of a server names the person who is to be forgotten.
 * @throws ForbiddenError for whoever is no owner
 */
export async function lookForWords(actor: Actor, { submissionKey, words }: LookForWords): Promise<{ id: string }> {
  if (!mayErase(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  const data = { workspaceId, memberId, form: 'erasure', values: { words } }
  return once(actor, submissionKey, (tx) => tx.formDraft.create({ data, select: { id: true } }))
}

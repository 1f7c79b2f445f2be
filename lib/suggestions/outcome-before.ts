import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { ConflictError } from '@/lib/errors'
import { lockAsk } from '@/lib/replies/lock-ask'
import { recordEvent } from '@/lib/timeline/record-event'
import type { AcceptSuggestion } from '@/lib/suggestions/schema'
import { Outcome } from '@/prisma/generated/enums'

const judgement = z.object({
  outcome: z.enum(Outcome),
  note: z.string(),
  passageId: z.string().nullable(),
  replyId: z.string().nullable(),
})

/** The outcome of an ask before an acceptance judged it; `was` is null where nobody had. */
const remembered = z.object({
  askId: z.string(),
  recipientId: z.string(),
  was: judgement.nullable(),
  version: z.number(),
})

export type OutcomeBefore = z.output<typeof remembered>

/** What the ask that an acceptance will judge says now, so that undoing can put it back; null where it judges none. */
export async function readOutcome(tx: Tx, workspaceId: string, input: AcceptSuggestion): Promise<OutcomeBefore | null> {
  if (input.as !== 'commitment' && input.as !== 'outcome') return null
  const { askId, recipientId } = input
  if (!askId || !recipientId) return null
  await lockAsk(tx, workspaceId, askId)
  const found = await tx.askOutcome.findUnique({
    where: { workspaceId_askId_recipientId: { workspaceId, askId, recipientId } },
    select: { outcome: true, note: true, passageId: true, replyId: true, version: true },
  })
  const was = found && { outcome: found.outcome, note: found.note, passageId: found.passageId, replyId: found.replyId }
  return { askId, recipientId, was, version: found?.version ?? 0 }
}

/**
 * Puts the outcome of an ask back to what it was, its version too, so that an acceptance before this one can be undone after it;
 * refused when somebody judged it again since.
 */
export async function restoreOutcome(tx: Tx, actor: Actor, before: unknown): Promise<void> {
  if (before === null) return
  const { workspaceId } = actor
  const { askId, recipientId, was, version } = remembered.parse(before)
  await lockAsk(tx, workspaceId, askId)
  const now = await tx.askOutcome.findUnique({
    where: { workspaceId_askId_recipientId: { workspaceId, askId, recipientId } },
    select: { id: true, caseId: true, version: true },
  })
  if (now?.version !== version + 1) throw new ConflictError('worked_on')
  const where = { workspaceId, id: now.id }
  if (was)
    await tx.askOutcome.updateMany({ where, data: { ...was, setById: actor.memberId, setAt: new Date(), version } })
  else await tx.askOutcome.deleteMany({ where })
  const data = { askId, recipientId, outcome: was?.outcome ?? null }
  await recordEvent(tx, actor, { type: 'ask.outcome_set', subjectId: now.id, caseId: now.caseId, data })
}

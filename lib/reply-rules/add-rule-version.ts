import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { ruleById } from '@/lib/deadlines/rules'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { requestRecount } from '@/lib/recounts/request-recount'
import { mayKeepRules } from '@/lib/reply-rules/policy'
import type { AddRuleVersion } from '@/lib/reply-rules/schema'
import { writeVersion } from '@/lib/reply-rules/write-version'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** The rule that gets a version; one of the product gets a row of the workspace's with its first correction. */
async function ruleToCorrect(
  tx: Tx,
  { workspaceId, memberId }: Actor,
  id: string,
): Promise<{ id: string; name: string }> {
  const own = await tx.replyRule.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: { id: true, name: true },
  })
  if (own) return own
  const shipped = ruleById(id)
  if (!shipped || shipped.id !== id) throw new NotFoundError()
  return tx.replyRule.create({
    data: { workspaceId, id, name: shipped.name, kinds: [...shipped.kinds], createdById: memberId },
    select: { id: true, name: true },
  })
}

/**
 * Corrects a rule, the product's or the workspace's own, or says what is in force from a day on. Earlier versions stay;
 * where several are in force on a day, the newest counts. Open due days are derived again.
 */
export async function addRuleVersion(actor: Actor, input: AddRuleVersion): Promise<{ id: string }> {
  if (!mayKeepRules(actor)) throw new ForbiddenError()
  const { submissionKey, ruleId, ...version } = input
  return once(actor, submissionKey, async (tx) => {
    const rule = await ruleToCorrect(tx, actor, ruleId)
    const number = await writeVersion(tx, actor, rule.id, version)
    const id = crypto.randomUUID()
    const data = { ruleId: rule.id, number, reason: version.reason }
    await recordEvent(tx, actor, { type: 'reply_rule.version_added', subjectId: id, data })
    await requestRecount(tx, actor, 'rule', `${rule.name}: ${version.reason}`)
    return { id }
  })
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ForbiddenError } from '@/lib/errors'
import { mayKeepRules } from '@/lib/reply-rules/policy'
import type { AddReplyRule } from '@/lib/reply-rules/schema'
import { writeVersion } from '@/lib/reply-rules/write-version'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Makes a reply rule of the workspace's own, with its first version. It makes nothing due until an institution has it. */
export async function addReplyRule(actor: Actor, input: AddReplyRule): Promise<{ id: string }> {
  if (!mayKeepRules(actor)) throw new ForbiddenError()
  const { submissionKey, name, kinds, ...version } = input
  const { workspaceId, memberId } = actor
  return once(actor, submissionKey, async (tx) => {
    const uuid = crypto.randomUUID()
    const id = `own-${uuid}`
    await tx.replyRule.create({ data: { workspaceId, id, name, kinds, createdById: memberId }, select: { id: true } })
    await writeVersion(tx, actor, id, version)
    await recordEvent(tx, actor, { type: 'reply_rule.added', subjectId: uuid, data: { ruleId: id, name } })
    return { id }
  })
}

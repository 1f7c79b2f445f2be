import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { replyRules } from '@/lib/deadlines/rules'
import type { ReplyRule } from '@/lib/deadlines/schema'
import { choicesOf, type RuleChoices } from '@/lib/reply-rules/choices-of'
import { loadBook } from '@/lib/reply-rules/load-book'

export type RuleLine = ReplyRule & { isOwn: boolean; isCorrected: boolean }

/** All rules that a workspace has, its own first, each with its versions as they count. */
export const listReplyRules = (actor: Actor): Promise<RuleLine[]> =>
  readRecord(actor, async (tx) => {
    const { own } = await loadBook(tx, actor.workspaceId)
    const shipped = new Set(replyRules.map(({ id }) => id))
    const corrected = new Map(own.map((rule) => [rule.id, rule]))
    return [
      ...own.filter(({ id }) => !shipped.has(id)).map((rule) => ({ ...rule, isOwn: true, isCorrected: false })),
      ...replyRules.map((rule) => ({
        ...(corrected.get(rule.id) ?? rule),
        isOwn: false,
        isCorrected: corrected.has(rule.id),
      })),
    ]
  })

/** One rule with its versions and, for those of the workspace, who added them and why; null for an unknown id. */
export const getReplyRule = (actor: Actor, id: string) =>
  readRecord(actor, async (tx) => {
    const { workspaceId } = actor
    const rule = (await loadBook(tx, workspaceId)).rule(id)
    if (!rule) return null
    const reasons = await tx.replyRuleVersion.findMany({
      where: { workspaceId, ruleId: rule.id },
      orderBy: { number: 'asc' },
      select: { number: true, reason: true, memberName: true, createdAt: true },
    })
    return { ...rule, reasons }
  })

/** What an institution or a rule can be given: rules, and calendars of institutions, of the workspace and of countries. */
export const listRuleChoices = (actor: Actor): Promise<RuleChoices> =>
  readRecord(actor, async (tx) => choicesOf(await loadBook(tx, actor.workspaceId)))

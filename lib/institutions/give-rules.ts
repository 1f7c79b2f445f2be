import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { calendarName } from '@/lib/calendars/known-calendar'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { mayKeepDirectory } from '@/lib/institutions/policy'
import type { GiveRules } from '@/lib/institutions/rule-schema'
import { requestRecount } from '@/lib/recounts/request-recount'
import { knowsRule } from '@/lib/reply-rules/load-book'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'
import type { LetterKind } from '@/prisma/generated/enums'

/**
 * Says which rule an institution follows for each kind of letter, and by which calendar it counts; what is left empty is
 * inherited. Open due days, of the institutions below it too, are derived again.
 */
export async function giveRules(actor: Actor, input: GiveRules): Promise<void> {
  if (!mayKeepDirectory(actor)) throw new ForbiddenError()
  const { institutionId, version, calendarId, ...byKind } = input
  const { workspaceId } = actor
  const given = Object.entries(byKind).flatMap(([kind, ruleId]) => (ruleId ? { kind: kind as LetterKind, ruleId } : []))
  await editOnce(actor, 'giveRules', input, async (tx) => {
    for (const { kind, ruleId } of given)
      if (!(await knowsRule(tx, workspaceId, ruleId))) throw new InvalidError(kind, 'not_found')
    if (calendarId && (await calendarName(tx, workspaceId, calendarId)) === null)
      throw new InvalidError('calendarId', 'not_found')
    const { count } = await tx.institution.updateMany({
      where: { workspaceId, id: institutionId, version },
      data: { calendarId, version: { increment: 1 } },
    })
    const found = await tx.institution.findUnique({
      where: { workspaceId_id: { workspaceId, id: institutionId } },
      select: { version: true, name: true },
    })
    if (!found || count === 0) refuseLostUpdate(found)
    await tx.institutionRule.deleteMany({ where: { workspaceId, institutionId } })
    await tx.institutionRule.createMany({
      data: given.map(({ kind, ruleId }) => ({ workspaceId, institutionId, kind, ruleId })),
    })
    const rules = given.map(({ kind, ruleId }) => `${kind}: ${ruleId}`)
    await recordEvent(tx, actor, {
      type: 'institution.rule_given',
      subjectId: institutionId,
      data: { rules, calendarId },
    })
    await requestRecount(tx, actor, 'institution', found.name)
  })
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCase, mayRestrictCase } from '@/lib/cases/policy'
import { nameMembers } from '@/lib/cases/name-members'
import type { OpenCase } from '@/lib/cases/schema'
import { dateOf } from '@/lib/dates'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Opens a dossier. Its code is unique in the workspace; a restricted one is visible to its named members only. */
export async function openCase(actor: Actor, input: OpenCase): Promise<{ id: string }> {
  if (!mayKeepCase(actor) || (input.isRestricted && !mayRestrictCase(actor))) throw new ForbiddenError()
  const { submissionKey, members, openedOn, ...about } = input
  const { workspaceId } = actor
  return once(actor, submissionKey, async (tx) => {
    const taken = await tx.case.findUnique({
      where: { workspaceId_code: { workspaceId, code: about.code } },
      select: { id: true },
    })
    if (taken) throw new InvalidError('code', 'code_taken')
    const { id } = await tx.case.create({
      data: { workspaceId, ...about, openedOn: dateOf(openedOn) },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'case.opened', subjectId: id, caseId: id, data: { code: about.code } })
    if (about.isRestricted) {
      await nameMembers(tx, actor, id, members)
      await recordEvent(tx, actor, { type: 'case.restricted', subjectId: id, caseId: id, data: { members } })
    }
    return { id }
  })
}

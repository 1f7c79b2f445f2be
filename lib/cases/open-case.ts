import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { createCase } from '@/lib/cases/create-case'
import { nameMembers } from '@/lib/cases/name-members'
import { mayKeepCase, mayRestrictCase } from '@/lib/cases/policy'
import { refuseUnknownMembers } from '@/lib/cases/refuse-unknown-members'
import type { OpenCase } from '@/lib/cases/schema'
import { dateOf } from '@/lib/dates'
import { ForbiddenError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Opens a dossier. Its code is unique in the workspace: left empty, or left as it was proposed, it becomes the next one
 * that is free. A restricted case is visible to its named members only.
 */
export async function openCase(actor: Actor, input: OpenCase): Promise<{ id: string }> {
  if (!mayKeepCase(actor) || (input.isRestricted && !mayRestrictCase(actor))) throw new ForbiddenError()
  const { submissionKey, members, openedOn, code, proposedCode, ...about } = input
  const chosen = code === '' || code === proposedCode ? null : code
  const { workspaceId } = actor
  return once(actor, submissionKey, async (tx) => {
    await refuseUnknownMembers(tx, workspaceId, 'leadId', [about.leadId])
    const made = await createCase(tx, actor, { ...about, openedOn: dateOf(openedOn) }, chosen)
    const { id } = made
    await recordEvent(tx, actor, { type: 'case.opened', subjectId: id, caseId: id, data: { code: made.code } })
    if (about.isRestricted) {
      await nameMembers(tx, actor, id, members)
      await recordEvent(tx, actor, { type: 'case.restricted', subjectId: id, caseId: id, data: { members } })
    }
    return { id }
  })
}

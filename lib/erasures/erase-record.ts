import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { applyRecord } from '@/lib/erasures/record/apply-record'
import { mayErase } from '@/lib/erasures/policy'
import type { EraseRecord } from '@/lib/erasures/schema'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** More than most changes: a letter can have thousands of passages drawn from it. In milliseconds. */
const patience = 120_000

/**
 * Erases a document, letter, reply, source or waiting mail on somebody's request: its words, its files and what was drawn
 * from its text. Its row stays, and says by whom, when and why.
 * @throws ForbiddenError for whoever is no owner; NotFoundError; ConflictError `mail_is_filed` for a mail that became a
 *   letter or a reply
 */
export async function eraseRecord(
  actor: Actor,
  { submissionKey, kind, subjectId, reason }: EraseRecord,
): Promise<{ id: string }> {
  if (!mayErase(actor)) throw new ForbiddenError()
  const { workspaceId, memberId, name } = actor
  return once(
    actor,
    submissionKey,
    async (tx) => {
      const erased = await applyRecord(tx, workspaceId, { memberId, memberName: name, reason }, { kind, subjectId })
      if (!erased) throw new NotFoundError()
      const { id, caseId, went } = erased
      const data = { erasureId: id, documents: went.documents, files: went.files.map(({ sha256 }) => sha256) }
      await recordEvent(tx, actor, { type: `${kind}.erased`, subjectId, caseId, data })
      return { id }
    },
    { timeout: patience },
  )
}

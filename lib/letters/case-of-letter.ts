import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { InvalidError, NotFoundError } from '@/lib/errors'
import { openCaseOnTheFly } from '@/lib/letters/open-case-on-the-fly'

/**
 * The case that a letter belongs to: the one that was chosen, or a new one of the title that was typed instead (`caseId` is
 * '' then).
 * @throws InvalidError `caseId` where neither is said; NotFoundError for a case that is not there
 */
export async function caseOfLetter(
  tx: Tx,
  actor: Actor,
  { caseId, newCase }: { caseId: string; newCase: string | null },
): Promise<string> {
  if (caseId === '') {
    if (!newCase) throw new InvalidError('caseId', 'case_missing')
    return openCaseOnTheFly(tx, actor, newCase)
  }
  const where = { workspaceId_id: { workspaceId: actor.workspaceId, id: caseId } }
  if (!(await tx.case.findUnique({ where, select: { id: true } }))) throw new NotFoundError()
  return caseId
}

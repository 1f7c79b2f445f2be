import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { ConflictError, NotFoundError } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record-event'

export type TakenBack = 'commitment' | 'claim' | 'reference'

/**
 * Takes back what was made by mistake a moment ago: the row stays with who made it, no query shows it, and the history
 * tells both. Refused once somebody worked on it: a commitment with updates is corrected by updates.
 */
export async function takeBack(tx: Tx, actor: Actor, kind: TakenBack, id: string): Promise<void> {
  const { workspaceId } = actor
  // The policy hides taken-back rows also from the statement that takes them back, but for the one it names.
  await tx.$executeRaw`SELECT set_config('app.taking_back', ${id}, true)`
  const caseId = await hide[kind](tx, workspaceId, id)
  await tx.$executeRaw`SELECT set_config('app.taking_back', '', true)`
  await recordEvent(tx, actor, { type: `${kind}.taken_back`, subjectId: id, caseId })
}

const data = () => ({ takenBackAt: new Date(), version: { increment: 1 } })

const hide: Record<TakenBack, (tx: Tx, workspaceId: string, id: string) => Promise<string>> = {
  commitment: async (tx, workspaceId, id) => {
    const where = { workspaceId, id, takenBackAt: null }
    const found = await tx.commitment.findFirst({
      where,
      select: { caseId: true, _count: { select: { updates: true, followUps: true, repeatedBy: true } } },
    })
    if (!found) throw new NotFoundError()
    const { updates, followUps, repeatedBy } = found._count
    if (updates > 1 || followUps > 0 || repeatedBy > 0) throw new ConflictError('worked_on')
    await tx.commitmentInstitution.deleteMany({ where: { workspaceId, commitmentId: id } })
    await tx.commitment.updateMany({ where, data: data() })
    return found.caseId
  },
  claim: async (tx, workspaceId, id) => {
    const where = { workspaceId, id, takenBackAt: null }
    const found = await tx.claim.findFirst({ where, select: { caseId: true, finding: true } })
    if (!found) throw new NotFoundError()
    if (found.finding !== 'to_verify') throw new ConflictError('worked_on')
    await tx.claim.updateMany({ where, data: data() })
    return found.caseId
  },
  reference: async (tx, workspaceId, id) => {
    const where = { workspaceId, id, takenBackAt: null }
    const found = await tx.reference.findFirst({ where, select: { caseId: true } })
    if (!found) throw new NotFoundError()
    await tx.reference.updateMany({ where, data: { takenBackAt: new Date() } })
    return found.caseId
  },
}

import 'server-only'
import type { Tx } from '@/lib/db'
import { NotFoundError } from '@/lib/errors'
import type { PlanFollowUp } from '@/lib/follow-ups/schema'

type About = Pick<PlanFollowUp, 'caseId' | 'letterId' | 'recipientId' | 'replyId' | 'commitmentId'>

/**
 * What a follow-up belongs to stands in its case, and so is the actor's to see. The database by itself takes records of hidden and of
 * other cases as well.
 * @throws NotFoundError
 */
export async function refuseUnseen(tx: Tx, workspaceId: string, about: About): Promise<void> {
  const { caseId, letterId, recipientId, replyId, commitmentId } = about
  const at = (id: string) => ({ where: { workspaceId, caseId, id } })
  const found = [
    letterId === null || (await tx.letter.count(at(letterId))) === 1,
    recipientId === null || (await tx.recipient.count(at(recipientId))) === 1,
    replyId === null || (await tx.reply.count(at(replyId))) === 1,
    commitmentId === null || (await tx.commitment.count(at(commitmentId))) === 1,
  ]
  if (found.includes(false)) throw new NotFoundError()
}

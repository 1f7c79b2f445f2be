import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { NotFoundError } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record-event'
import { mayEndTokensOfOthers } from '@/lib/tokens/policy'
import type { RevokeToken } from '@/lib/tokens/schema'

/** From the next request on the token opens nothing. Revoking it twice changes nothing. */
export async function revokeToken(actor: Actor, { tokenId: id }: RevokeToken): Promise<void> {
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const where = { workspaceId, id, ...(mayEndTokensOfOthers(actor) ? {} : { memberId }) }
    const { count } = await tx.apiToken.updateMany({
      where: { ...where, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (count > 0) return recordEvent(tx, actor, { type: 'token.revoked', subjectId: id })
    if (!(await tx.apiToken.findFirst({ where, select: { id: true } }))) throw new NotFoundError()
  })
}

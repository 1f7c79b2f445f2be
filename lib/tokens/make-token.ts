import 'server-only'
import { createHmac } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { hashOfToken, tokenPrefix } from '@/lib/auth/token-secret'
import { env } from '@/lib/env'
import { ForbiddenError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'
import { mayGiveScopes } from '@/lib/tokens/policy'
import type { MakeToken } from '@/lib/tokens/schema'

const dayMs = 24 * 60 * 60 * 1000

/** The secret follows from the form that asked for it, so that a form posted twice shows the same one. */
const secretOf = (actor: Actor, submissionKey: string) =>
  tokenPrefix +
  createHmac('sha256', env.AUTH_SECRET).update(`token:${actor.memberId}:${submissionKey}`).digest('base64url')

/**
 * A token of the actor's own for the API. Answers its id, and the secret, which is kept nowhere.
 * @throws ForbiddenError for scopes beyond the actor's role
 */
export async function makeToken(actor: Actor, input: MakeToken): Promise<{ id: string; token: string }> {
  const { submissionKey, name, scopes, days } = input
  if (!mayGiveScopes(actor, scopes)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  const token = secretOf(actor, submissionKey)
  const { id } = await once(actor, submissionKey, async (tx) => {
    const { version: memberVersion } = await tx.member.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: memberId } },
      select: { version: true },
    })
    const expiresAt = new Date(Date.now() + days * dayMs)
    const made = await tx.apiToken.create({
      data: { workspaceId, memberId, memberVersion, name, scopes, expiresAt, tokenHash: hashOfToken(token) },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'token.made', subjectId: made.id, data: { scopes, days } })
    return made
  })
  return { id, token }
}

import 'server-only'
import { createHash, createHmac } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { env } from '@/lib/env'
import { NotFoundError } from '@/lib/errors'
import type { MakeFeed, RevokeFeed } from '@/lib/reminders/schema'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** What is kept of the secret in an address. 256 random bits cannot be tried out, so nothing slower is needed. */
export const hashOfFeedToken = (token: string) => createHash('sha256').update(token).digest('hex')

/** The secret follows from the form that asked for it, so that a form posted twice shows the same address. */
const tokenOf = (actor: Actor, submissionKey: string) =>
  createHmac('sha256', env.AUTH_SECRET).update(`feed:${actor.memberId}:${submissionKey}`).digest('base64url')

/** Where a calendar program finds it; the name of the product is in it, and nothing else. */
export const feedAddress = (token: string) => `${env.APP_ORIGIN}/api/feeds/${token}/answerable.ics`

/** A calendar of the actor's own duties by secret address. Answers its id, and the secret, which is kept nowhere. */
export async function makeFeed(
  actor: Actor,
  { submissionKey, isNeutral }: MakeFeed,
): Promise<{ id: string; token: string }> {
  const { workspaceId, memberId } = actor
  const token = tokenOf(actor, submissionKey)
  const { id } = await once(actor, submissionKey, async (tx) => {
    const feed = await tx.calendarFeed.create({
      data: { workspaceId, memberId, tokenHash: hashOfFeedToken(token), isNeutral },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'feed.made', subjectId: feed.id, data: { isNeutral } })
    return feed
  })
  return { id, token }
}

/** From now on the address answers like one that never was. */
export async function revokeFeed(actor: Actor, { feedId }: RevokeFeed): Promise<void> {
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const where = { workspaceId, id: feedId, memberId }
    const { count } = await tx.calendarFeed.updateMany({
      where: { ...where, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (count > 0) return recordEvent(tx, actor, { type: 'feed.revoked', subjectId: feedId })
    if (!(await tx.calendarFeed.findFirst({ where, select: { id: true } }))) throw new NotFoundError()
  })
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { tokenState } from '@/lib/tokens/status'
import { mayEndTokensOfOthers } from '@/lib/tokens/policy'

/** The actor's own tokens, and for owners those of everybody, newest first; at most two hundred. One statement. */
export async function listTokens(actor: Actor) {
  const { workspaceId, memberId } = actor
  const rows = await readRecord(actor, (tx) =>
    tx.apiToken.findMany({
      where: { workspaceId, ...(mayEndTokensOfOthers(actor) ? {} : { memberId }) },
      relationLoadStrategy: 'join',
      orderBy: { id: 'desc' },
      take: 200,
      select: {
        id: true,
        name: true,
        scopes: true,
        createdAt: true,
        expiresAt: true,
        revokedAt: true,
        lastUsedAt: true,
        memberVersion: true,
        member: { select: { id: true, name: true, version: true, removedAt: true } },
      },
    }),
  )
  return rows.map((row) => ({ ...row, state: tokenState(row, new Date()) }))
}

export type TokenLine = Awaited<ReturnType<typeof listTokens>>[number]

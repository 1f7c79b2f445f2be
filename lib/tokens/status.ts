type Facts = {
  revokedAt: Date | null
  expiresAt: Date
  memberVersion: number
  member: { version: number; removedAt: Date | null }
}

/** `ended`: the member left, or has another role than when the token was made. */
export type TokenState = 'live' | 'revoked' | 'expired' | 'ended'

/** Whether a token opens anything, and why not. `lib/auth/find-token-actor` asks the same in SQL. */
export function tokenState({ revokedAt, expiresAt, memberVersion, member }: Facts, now: Date): TokenState {
  if (revokedAt) return 'revoked'
  if (member.removedAt || member.version !== memberVersion) return 'ended'
  return expiresAt <= now ? 'expired' : 'live'
}

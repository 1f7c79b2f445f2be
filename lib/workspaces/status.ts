/** A link lets one person in for this many days. */
export const invitationDays = 7

export type InvitationState = 'open' | 'used' | 'revoked' | 'expired'

type Facts = { usedAt: Date | null; revokedAt: Date | null; expiresAt: Date }

/** What an invitation is at an instant. What somebody did to it says more than that it ran out afterwards. */
export function invitationState({ usedAt, revokedAt, expiresAt }: Facts, now: Date): InvitationState {
  if (usedAt) return 'used'
  if (revokedAt) return 'revoked'
  return expiresAt > now ? 'open' : 'expired'
}

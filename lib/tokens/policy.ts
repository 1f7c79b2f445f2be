import { mayCoordinate, mayExport, mayRecord } from '@/lib/auth/policy'
import type { Role, TokenScope } from '@/prisma/generated/enums'

type WithRole = { role: Role }

const mayUse: Record<TokenScope, (actor: WithRole) => boolean> = {
  read: () => true,
  write: mayRecord,
  export: mayExport,
  admin: mayCoordinate,
}

/** The scopes that a role can give to a token: never more than the person may do. */
export const scopesOf = (actor: WithRole): TokenScope[] =>
  (Object.keys(mayUse) as TokenScope[]).filter((scope) => mayUse[scope](actor))

/** Whether somebody may do by themselves all that a token of those scopes would do for them. */
export const mayGiveScopes = (actor: WithRole, scopes: readonly TokenScope[]) =>
  scopes.every((scope) => mayUse[scope](actor))

/** Everybody ends their own tokens; owners end those of others too. */
export const mayEndTokensOfOthers = (actor: WithRole) => actor.role === 'owner'

import 'server-only'
import { identity } from '@/lib/db'
import type { Role } from '@/prisma/generated/enums'
import { hashOfToken } from '@/lib/workspaces/invitation-token'
import { invitationState, type InvitationState } from '@/lib/workspaces/status'

/** What its link shows: to whoever holds it, signed in or not. */
export type InvitationView = {
  workspaceId: string
  id: string
  workspaceSlug: string
  workspaceName: string
  role: Role
  state: InvitationState
  expiresAt: Date
  /** The user who came in by it. */
  usedByUserId: string | null
}

/** The invitation that a link names; null when no such link was ever made. */
export async function findInvitation(token: string): Promise<InvitationView | null> {
  const found = await identity().invitation.findFirst({
    where: { tokenHash: hashOfToken(token) },
    relationLoadStrategy: 'join',
    select: {
      workspaceId: true,
      id: true,
      role: true,
      usedAt: true,
      revokedAt: true,
      expiresAt: true,
      workspace: { select: { slug: true, name: true } },
      usedBy: { select: { userId: true } },
    },
  })
  if (!found) return null
  const { workspaceId, id, role, expiresAt, workspace, usedBy } = found
  return {
    ...{ workspaceId, id, role, expiresAt },
    workspaceSlug: workspace.slug,
    workspaceName: workspace.name,
    state: invitationState(found, new Date()),
    usedByUserId: usedBy?.userId ?? null,
  }
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Prisma } from '@/lib/db'
import { mayInvite } from '@/lib/workspaces/policy'

const workspaceSettings = {
  name: true,
  slug: true,
  timeZone: true,
  mailNamesCases: true,
  version: true,
  createdAt: true,
} satisfies Prisma.WorkspaceSelect

export type WorkspaceSettings = Prisma.WorkspaceGetPayload<{ select: typeof workspaceSettings }>

/** What the settings page shows and changes. */
export const getWorkspaceSettings = (actor: Actor): Promise<WorkspaceSettings> =>
  readRecord(actor, (tx) =>
    tx.workspace.findUniqueOrThrow({ where: { id: actor.workspaceId }, select: workspaceSettings }),
  )

const memberLine = {
  id: true,
  name: true,
  email: true,
  role: true,
  joinedAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.MemberSelect

export type MemberLine = Prisma.MemberGetPayload<{ select: typeof memberLine }>

const invitationLine = {
  id: true,
  role: true,
  email: true,
  createdAt: true,
  expiresAt: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.InvitationSelect

export type InvitationLine = Prisma.InvitationGetPayload<{ select: typeof invitationLine }>

export type MembersPage = { members: MemberLine[]; former: MemberLine[]; invitations: InvitationLine[] }

/** Nobody reads a longer list than this; no coalition known to us comes near it. */
const mostMembers = 500

/** Who belongs to the workspace, who did, and for owners which links are open. Two statements. */
export const getMembersPage = (actor: Actor): Promise<MembersPage> =>
  readRecord(actor, async (tx) => {
    const { workspaceId } = actor
    const everybody = await tx.member.findMany({
      where: { workspaceId },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: mostMembers,
      select: memberLine,
    })
    const invitations = mayInvite(actor)
      ? await tx.invitation.findMany({
          where: { workspaceId, usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
          relationLoadStrategy: 'join',
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take: mostMembers,
          select: invitationLine,
        })
      : []
    return {
      members: everybody.filter((member) => member.removedAt === null),
      former: everybody.filter((member) => member.removedAt !== null),
      invitations,
    }
  })

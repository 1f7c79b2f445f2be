import type { Role } from '@/prisma/generated/enums'

type WithRole = { role: Role }

const rank: Record<Role, number> = { viewer: 0, staff: 1, coordinator: 2, owner: 3 }

/** Staff and above keep the record: letters, replies, sources, commitments, updates, follow-ups, notes. */
export const mayRecord = (actor: WithRole) => rank[actor.role] >= rank.staff

/** Coordinators and above correct what others wrote and restrict cases. */
export const mayCoordinate = (actor: WithRole) => rank[actor.role] >= rank.coordinator

/** Owners invite, remove, and change roles and the workspace itself. */
export const mayAdminister = (actor: WithRole) => actor.role === 'owner'

/** Everybody who may read a case may take its history out. */
export const mayExport = (actor: WithRole) => rank[actor.role] >= rank.viewer

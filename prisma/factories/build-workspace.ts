import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, identity } from '@/lib/db'
import type { Role } from '@/prisma/generated/enums'

const scopeOf = (workspaceId: string) => ({ workspaceId, hiddenCaseIds: [] })

async function buildUser(name: string) {
  return identity().user.create({
    data: { name, email: `${randomUUID()}@example.org`, passwordHash: 'nobody signs in with this' },
    select: { id: true, email: true, name: true, locale: true },
  })
}

type Base = Pick<Actor, 'workspaceId' | 'workspaceSlug' | 'workspaceName' | 'timeZone' | 'isDemo'>

async function buildActor(base: Base, role: Role, name: string): Promise<Actor> {
  const user = await buildUser(name)
  const { id: memberId } = await changeRecord(scopeOf(base.workspaceId), (tx) =>
    tx.member.create({
      data: { workspaceId: base.workspaceId, userId: user.id, name, email: user.email, role },
      select: { id: true },
    }),
  )
  const workspaces = [{ slug: base.workspaceSlug, name: base.workspaceName }]
  return { ...base, memberId, userId: user.id, name, role, locale: user.locale, hiddenCaseIds: [], workspaces }
}

/** A workspace of its own for one test, and its owner as actor. */
export async function buildWorkspace(name = 'Eastern Border Coalition'): Promise<Actor> {
  const workspaceId = randomUUID()
  const workspaceSlug = `test-${workspaceId}`
  await changeRecord(scopeOf(workspaceId), (tx) =>
    tx.workspace.create({ data: { id: workspaceId, slug: workspaceSlug, name }, select: { id: true } }),
  )
  const base = { workspaceId, workspaceSlug, workspaceName: name, timeZone: 'Europe/Brussels', isDemo: false }
  return buildActor(base, 'owner', 'Maren')
}

/** Another member of the same workspace. */
export const buildMember = (owner: Actor, role: Role, name = 'Tomasz'): Promise<Actor> => buildActor(owner, role, name)

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { findActor } from '@/lib/auth/find-actor'
import { readRecord } from '@/lib/db'
import { changeRole } from '@/lib/workspaces/change-role'
import { findInvitation } from '@/lib/workspaces/find-invitation'
import { inviteMember } from '@/lib/workspaces/invite-member'
import { getMembersPage } from '@/lib/workspaces/queries'
import { removeMember } from '@/lib/workspaces/remove-member'
import { buildSession } from '@/prisma/factories/build-account'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const lookUpOf = async ({ userId, workspaceSlug }: Actor) => {
  const sessionId = await buildSession(userId)
  return () => findActor(sessionId, workspaceSlug)
}

const eventsOf = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.event.findMany({ where: { workspaceId: actor.workspaceId }, select: { type: true, data: true } }),
  )

const linkOf = async (owner: Actor) =>
  (await inviteMember(owner, { role: 'owner', email: null, submissionKey: randomUUID() })).token ?? ''

const toRole = (member: Actor, role: Actor['role']) => ({ memberId: member.memberId, role, version: 1 })

describe('a role', () => {
  test('counts from the next request on, in the session that is open', async () => {
    const owner = await buildWorkspace()
    const member = await buildMember(owner, 'coordinator')
    const lookUp = await lookUpOf(member)
    await changeRole(owner, toRole(member, 'viewer'))
    expect(await lookUp()).toMatchObject({ role: 'viewer' })
    expect(await eventsOf(owner)).toEqual([
      { type: 'member.role_changed', data: { from: 'coordinator', to: 'viewer' } },
    ])
  })

  test('changed by two owners at once is changed by one, and the other is told', async () => {
    const owner = await buildWorkspace()
    const [second, member] = [await buildMember(owner, 'owner', 'Leïla'), await buildMember(owner, 'staff')]
    const outcomes = await Promise.allSettled([
      changeRole(owner, toRole(member, 'viewer')),
      changeRole(second, toRole(member, 'coordinator')),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await eventsOf(owner)).toHaveLength(1)
  })

  test.each(['coordinator', 'staff', 'viewer'] as const)('is not given by a %s, to oneself either', async (role) => {
    const actor = await buildMember(await buildWorkspace(), role)
    await expect(changeRole(actor, toRole(actor, 'owner'))).rejects.toThrow('forbidden')
    expect(await (await lookUpOf(actor))()).toMatchObject({ role })
  })

  test('is not given by somebody whose own was taken a moment ago', async () => {
    const owner = await buildWorkspace()
    const [former, member] = [await buildMember(owner, 'owner', 'Leïla'), await buildMember(owner, 'staff')]
    await changeRole(owner, toRole(former, 'viewer'))
    await expect(changeRole(former, toRole(member, 'owner'))).rejects.toThrow('forbidden')
    await expect(removeMember(former, member)).rejects.toThrow('forbidden')
  })
})

describe('removing a member', () => {
  test('ends access at once and keeps the name in the record', async () => {
    const owner = await buildWorkspace()
    const member = await buildMember(owner, 'staff')
    const lookUp = await lookUpOf(member)
    await removeMember(owner, member)
    expect(await lookUp()).toBeNull()
    const { members, former } = await getMembersPage(owner)
    expect([members.map(({ name }) => name), former.map(({ name }) => name)]).toEqual([['Maren'], ['Tomasz']])
  })

  test('twice is written once in the history', async () => {
    const owner = await buildWorkspace()
    const member = await buildMember(owner, 'staff')
    await Promise.all([removeMember(owner, member), removeMember(owner, member)])
    expect((await eventsOf(owner)).map(({ type }) => type)).toEqual(['member.removed'])
  })

  test('withdraws the links that they made, and so does taking an owner’s role away', async () => {
    const owner = await buildWorkspace()
    const [removed, demoted] = [await buildMember(owner, 'owner'), await buildMember(owner, 'owner')]
    const tokens = await Promise.all([removed, demoted, owner].map(linkOf))
    await removeMember(owner, removed)
    await changeRole(owner, toRole(demoted, 'coordinator'))
    const states = await Promise.all(tokens.map(async (token) => (await findInvitation(token))?.state))
    expect(states).toEqual(['revoked', 'revoked', 'open'])
  })

  test.each(['coordinator', 'staff', 'viewer'] as const)('is not for a %s', async (role) => {
    const owner = await buildWorkspace()
    const [actor, other] = [await buildMember(owner, role), await buildMember(owner, 'viewer', 'Leïla')]
    await expect(removeMember(actor, other)).rejects.toThrow('forbidden')
    expect((await getMembersPage(owner)).former).toEqual([])
  })
})

describe('a workspace always has an owner', () => {
  test('the last one can neither leave nor step down', async () => {
    const owner = await buildWorkspace()
    await buildMember(owner, 'coordinator')
    await expect(removeMember(owner, owner)).rejects.toThrow('last_owner')
    await expect(changeRole(owner, toRole(owner, 'staff'))).rejects.toThrow('last_owner')
  })

  test('one of two can leave', async () => {
    const owner = await buildWorkspace()
    const second = await buildMember(owner, 'owner')
    await removeMember(owner, owner)
    expect((await getMembersPage(second)).members).toMatchObject([{ id: second.memberId, role: 'owner' }])
  })

  test('two owners who remove each other at once do not both succeed', async () => {
    const owner = await buildWorkspace()
    const second = await buildMember(owner, 'owner')
    const outcomes = await Promise.allSettled([removeMember(owner, second), removeMember(second, owner)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await getMembersPage(owner)).members.filter(({ role }) => role === 'owner')).toHaveLength(1)
  })

  test('nor do two owners who both step down at once', async () => {
    const owner = await buildWorkspace()
    const second = await buildMember(owner, 'owner')
    await Promise.allSettled([changeRole(owner, toRole(owner, 'staff')), changeRole(second, toRole(second, 'staff'))])
    expect((await getMembersPage(owner)).members.filter(({ role }) => role === 'owner')).toHaveLength(1)
  })
})

test('members of another workspace cannot be given roles or removed: they are not there', async () => {
  const [owner, stranger] = await Promise.all([buildWorkspace(), buildWorkspace('Inland Network')])
  const member = await buildMember(owner, 'staff')
  await expect(changeRole(stranger, toRole(member, 'viewer'))).rejects.toThrow('not_found')
  await expect(removeMember(stranger, member)).rejects.toThrow('not_found')
  expect(await (await lookUpOf(member))()).toMatchObject({ role: 'staff' })
  expect((await getMembersPage(stranger)).members).toHaveLength(1)
})

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { findAccount } from '@/lib/auth/find-account'
import { findActor } from '@/lib/auth/find-actor'
import { changeRecord, identity, readRecord } from '@/lib/db'
import { acceptInvitation } from '@/lib/workspaces/accept-invitation'
import { findInvitation } from '@/lib/workspaces/find-invitation'
import { inviteMember } from '@/lib/workspaces/invite-member'
import { joinWithNewAccount } from '@/lib/workspaces/join-with-new-account'
import { getMembersPage } from '@/lib/workspaces/queries'
import { removeMember } from '@/lib/workspaces/remove-member'
import { revokeInvitation } from '@/lib/workspaces/revoke-invitation'
import type { Role } from '@/prisma/generated/enums'
import { buildAccount, testPassword } from '@/prisma/factories/build-account'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

async function invite(owner: Actor, role: Role = 'staff') {
  const { id, token } = await inviteMember(owner, { role, email: null, submissionKey: randomUUID() })
  if (!token) throw new Error('A new invitation has no token.')
  return { id, token }
}

const expire = (owner: Actor, id: string) =>
  changeRecord(owner, (tx) =>
    tx.invitation.updateMany({
      where: { workspaceId: owner.workspaceId, id },
      data: { expiresAt: new Date(Date.now() - 1) },
    }),
  )

describe('a link', () => {
  test('is kept as a hash only, for seven days', async () => {
    const owner = await buildWorkspace()
    const { id, token } = await invite(owner)
    const [row] = await readRecord(owner, (tx) =>
      tx.invitation.findMany({ where: { workspaceId: owner.workspaceId, id } }),
    )
    expect(JSON.stringify(row)).not.toContain(token)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(Math.round(((row?.expiresAt.getTime() ?? 0) - Date.now()) / 3_600_000)).toBe(7 * 24)
  })

  test('shows the workspace and the role to whoever holds it', async () => {
    const owner = await buildWorkspace()
    const { token } = await invite(owner, 'coordinator')
    const { workspaceName, workspaceSlug } = owner
    expect(await findInvitation(token)).toMatchObject({
      workspaceName,
      workspaceSlug,
      role: 'coordinator',
      state: 'open',
    })
    expect(await findInvitation(`${token.slice(1)}A`)).toBeNull()
  })

  test('made twice by one form is one link, shown once', async () => {
    const owner = await buildWorkspace()
    const input = { role: 'staff', email: null, submissionKey: randomUUID() } as const
    const made = await Promise.all([inviteMember(owner, input), inviteMember(owner, input)])
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(made.filter(({ token }) => token !== null)).toHaveLength(1)
    expect((await getMembersPage(owner)).invitations).toHaveLength(1)
  })

  test.each(['coordinator', 'staff', 'viewer'] as const)('is not made, seen or withdrawn by a %s', async (role) => {
    const owner = await buildWorkspace()
    const { id } = await invite(owner)
    const member = await buildMember(owner, role)
    await expect(inviteMember(member, { role: 'viewer', email: null, submissionKey: randomUUID() })).rejects.toThrow(
      'forbidden',
    )
    await expect(revokeInvitation(member, { invitationId: id })).rejects.toThrow('forbidden')
    expect((await getMembersPage(member)).invitations).toEqual([])
  })
})

describe('joining', () => {
  test('gives the role of the link, in that workspace, at once', async () => {
    const owner = await buildWorkspace()
    const account = await buildAccount()
    const slug = await acceptInvitation(account, await invite(owner, 'coordinator'))
    expect(await findActor(account.sessionId, slug)).toMatchObject({
      workspaceId: owner.workspaceId,
      role: 'coordinator',
    })
    const events = await readRecord(owner, (tx) =>
      tx.event.findMany({
        where: { workspaceId: owner.workspaceId, type: 'member.joined' },
        select: { actorName: true },
      }),
    )
    expect(events).toEqual([{ actorName: 'Leïla' }])
  })

  test('works once: of ten people who use one link at once, one comes in', async () => {
    const owner = await buildWorkspace()
    const link = await invite(owner)
    const people = await Promise.all(Array.from({ length: 10 }, () => buildAccount()))
    const outcomes = await Promise.allSettled(people.map((person) => acceptInvitation(person, link)))
    const refusals = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [(outcome.reason as Error).message] : [],
    )
    expect(refusals).toEqual(Array.from({ length: 9 }, () => 'invitation_used'))
    expect((await getMembersPage(owner)).members).toHaveLength(2)
  })

  test('posted twice by one person, also at once, ends in the workspace both times', async () => {
    const owner = await buildWorkspace()
    const account = await buildAccount()
    const link = await invite(owner)
    const slugs = await Promise.all([acceptInvitation(account, link), acceptInvitation(account, link)])
    expect([...slugs, await acceptInvitation(account, link)]).toEqual(
      Array.from({ length: 3 }, () => owner.workspaceSlug),
    )
    expect((await getMembersPage(owner)).members).toHaveLength(2)
  })

  test('by a link that ran out or was withdrawn is refused by name', async () => {
    const owner = await buildWorkspace()
    const account = await buildAccount()
    const [late, withdrawn] = [await invite(owner), await invite(owner)]
    await expire(owner, late.id)
    await revokeInvitation(owner, { invitationId: withdrawn.id })
    await expect(acceptInvitation(account, late)).rejects.toThrow('invitation_expired')
    await expect(acceptInvitation(account, withdrawn)).rejects.toThrow('invitation_revoked')
    expect((await findAccount(account.sessionId))?.workspaces).toEqual([])
  })

  test('does not use up the link of somebody who belongs there already', async () => {
    const owner = await buildWorkspace()
    const account = await buildAccount()
    await acceptInvitation(account, await invite(owner))
    const second = await invite(owner, 'owner')
    await expect(acceptInvitation(account, second)).rejects.toThrow('already_member')
    expect(await findInvitation(second.token)).toMatchObject({ state: 'open' })
    expect(await findActor(account.sessionId, owner.workspaceSlug)).toMatchObject({ role: 'staff' })
  })

  test('a former member comes back as the same member, with the new role', async () => {
    const owner = await buildWorkspace()
    const account = await buildAccount()
    const slug = await acceptInvitation(account, await invite(owner))
    const before = await findActor(account.sessionId, slug)
    if (!before) throw new Error('The member who joined is not found.')
    await removeMember(owner, { memberId: before.memberId })
    expect(await findActor(account.sessionId, slug)).toBeNull()
    await acceptInvitation(account, await invite(owner, 'viewer'))
    expect(await findActor(account.sessionId, slug)).toMatchObject({ memberId: before.memberId, role: 'viewer' })
  })
})

describe('joining with a new account, in one form', () => {
  const newcomer = (token: string) => ({
    name: 'Leïla',
    email: `${randomUUID()}@example.org`,
    password: testPassword,
    token,
  })
  const address = () => `test-${randomUUID()}`

  test('makes both, and twice the same form makes both once', async () => {
    const owner = await buildWorkspace()
    const input = newcomer((await invite(owner)).token)
    const posts = [await joinWithNewAccount(input, address()), await joinWithNewAccount(input, address())]
    expect(posts.map(({ slug }) => slug)).toEqual([owner.workspaceSlug, owner.workspaceSlug])
    expect((await getMembersPage(owner)).members.map(({ email }) => email)).toContain(input.email)
    expect(await identity().user.count({ where: { email: input.email } })).toBe(1)
  })

  test('makes no account by a closed link', async () => {
    const owner = await buildWorkspace()
    const [used, withdrawn] = [await invite(owner), await invite(owner)]
    await acceptInvitation(await buildAccount(), used)
    await revokeInvitation(owner, { invitationId: withdrawn.id })
    const [first, second] = [newcomer(used.token), newcomer(withdrawn.token)]
    await expect(joinWithNewAccount(first, address())).rejects.toThrow('invitation_used')
    await expect(joinWithNewAccount(second, address())).rejects.toThrow('invitation_revoked')
    expect(await identity().user.count({ where: { email: { in: [first.email, second.email] } } })).toBe(0)
  })

  test('when two use one link at once, one comes in and the other has an account that belongs nowhere', async () => {
    const owner = await buildWorkspace()
    const { token } = await invite(owner)
    const outcomes = await Promise.allSettled(
      [newcomer(token), newcomer(token)].map((input) => joinWithNewAccount(input, address())),
    )
    const slugs = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.slug] : [null]))
    expect(slugs.toSorted()).toEqual([owner.workspaceSlug, null].toSorted())
    expect((await getMembersPage(owner)).members).toHaveLength(2)
  })
})

test('an owner of another workspace neither sees nor withdraws a link', async () => {
  const [owner, stranger] = await Promise.all([buildWorkspace(), buildWorkspace('Inland Network')])
  const { id, token } = await invite(owner)
  await expect(revokeInvitation(stranger, { invitationId: id })).rejects.toThrow('not_found')
  expect((await getMembersPage(stranger)).invitations).toEqual([])
  expect(await findInvitation(token)).toMatchObject({ state: 'open' })
})

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { findAccount, type Account } from '@/lib/auth/find-account'
import { findActor } from '@/lib/auth/find-actor'
import { identity, readRecord } from '@/lib/db'
import { changeWorkspace } from '@/lib/workspaces/change-workspace'
import { createWorkspace } from '@/lib/workspaces/create-workspace'
import { getWorkspaceSettings } from '@/lib/workspaces/queries'
import { createWorkspaceInput } from '@/lib/workspaces/schema'
import { buildAccount } from '@/prisma/factories/build-account'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const nothing = async () => undefined
const inputOf = (name = `Coalition ${randomUUID().slice(0, 8)}`) => ({
  name,
  timeZone: 'Europe/Warsaw',
  submissionKey: randomUUID(),
})

const workspacesOf = async ({ sessionId }: Account) => (await findAccount(sessionId))?.workspaces

test('a new workspace belongs to its founder, as owner, at once', async () => {
  const account = await buildAccount()
  const input = inputOf()
  const owner = await createWorkspace(account, input, nothing)
  const actor = await findActor(account.sessionId, owner.workspaceSlug)
  expect(actor).toEqual(owner)
  expect(actor).toMatchObject({ role: 'owner', workspaceName: input.name, timeZone: 'Europe/Warsaw' })
})

test('its history begins with who made it', async () => {
  const account = await buildAccount()
  const owner = await createWorkspace(account, inputOf(), nothing)
  const events = await readRecord(owner, (tx) =>
    tx.event.findMany({
      where: { workspaceId: owner.workspaceId },
      select: { type: true, actorName: true, subjectId: true },
    }),
  )
  expect(events).toEqual([{ type: 'workspace.created', actorName: 'Leïla', subjectId: owner.workspaceId }])
})

test('the form posted five times at once makes one workspace', async () => {
  const account = await buildAccount()
  const input = inputOf()
  const made = await Promise.all(Array.from({ length: 5 }, () => createWorkspace(account, input, nothing)))
  expect(new Set(made.map(({ workspaceSlug }) => workspaceSlug)).size).toBe(1)
  expect(await workspacesOf(account)).toHaveLength(1)
})

test('two people who post the same key make two workspaces', async () => {
  const [maren, tomasz] = await Promise.all([buildAccount('Maren'), buildAccount('Tomasz')])
  const input = inputOf()
  const [first, second] = await Promise.all([
    createWorkspace(maren, input, nothing),
    createWorkspace(tomasz, input, nothing),
  ])
  expect(first.workspaceId).not.toBe(second.workspaceId)
  expect(await workspacesOf(tomasz)).toEqual([{ slug: second.workspaceSlug, name: input.name }])
})

test('workspaces of one name made at once get addresses of their own', async () => {
  const account = await buildAccount()
  const name = `Coalition ${randomUUID().slice(0, 8)}`
  const made = await Promise.all(Array.from({ length: 3 }, () => createWorkspace(account, inputOf(name), nothing)))
  expect(new Set(made.map(({ workspaceSlug }) => workspaceSlug)).size).toBe(3)
})

test('when what it starts with cannot be written, there is no workspace', async () => {
  const account = await buildAccount()
  const broken = async () => {
    throw new Error('no institutions today')
  }
  await expect(createWorkspace(account, inputOf(), broken)).rejects.toThrow('no institutions today')
  expect(await workspacesOf(account)).toEqual([])
})

test.each(['Europe/Atlantis', '', 'Europe/Brussels; drop'])('%j is no time zone', (timeZone) => {
  expect(createWorkspaceInput.safeParse({ ...inputOf(), timeZone }).success).toBe(false)
})

test('an owner renames the workspace; its address stays', async () => {
  const owner = await buildWorkspace()
  const { version } = await getWorkspaceSettings(owner)
  await changeWorkspace(owner, { name: 'Border Watch', timeZone: 'Europe/Vilnius', mailNamesCases: true, version })
  expect(await getWorkspaceSettings(owner)).toMatchObject({
    name: 'Border Watch',
    timeZone: 'Europe/Vilnius',
    slug: owner.workspaceSlug,
  })
})

test('of two owners who change the settings at once, one is told', async () => {
  const owner = await buildWorkspace()
  const { version } = await getWorkspaceSettings(owner)
  const input = { timeZone: 'Europe/Vilnius', mailNamesCases: false, version }
  const outcomes = await Promise.allSettled(['One', 'Two'].map((name) => changeWorkspace(owner, { ...input, name })))
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await expect(changeWorkspace(owner, { ...input, name: 'Three' })).rejects.toThrow('changed_meanwhile')
})

test.each(['coordinator', 'staff', 'viewer'] as const)('a %s does not rename the workspace', async (role) => {
  const actor = await buildMember(await buildWorkspace(), role)
  const renaming = changeWorkspace(actor, { name: 'Ours now', timeZone: 'UTC', mailNamesCases: false, version: 1 })
  await expect(renaming).rejects.toThrow('forbidden')
  expect(
    (await identity().workspace.findUniqueOrThrow({ where: { id: actor.workspaceId }, select: { name: true } })).name,
  ).toBe(actor.workspaceName)
})

import { randomBytes } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { createUser } from '@/lib/auth/create-user'
import { changeRecord } from '@/lib/db'
import { addInstitution } from '@/lib/institutions/add-institution'
import { addInstitutionInput } from '@/lib/institutions/schema'
import { addStarterInstitutions } from '@/lib/institutions/starter'
import { createWorkspace } from '@/lib/workspaces/create-workspace'
import type { Role } from '@/prisma/generated/enums'
import { borderCase } from '@/prisma/seed/border/border-case'
import { norlandCase } from '@/prisma/seed/norland/norland-case'
import { seedCase } from '@/prisma/seed/seed-case'

const demoEmail = 'maren@demo.example'

const norlandInstitutions = [
  'Ministry of the Interior, Norland',
  'Border Guard Service, Norland',
  'Ombudsperson of Norland',
  'Ministry of Justice, Norland',
  'Reception Agency, Norland',
  'Bar Chamber, Skarholt',
  'Police Headquarters, Skarholt',
  'Ministry of Justice, Marenia',
]

async function join(owner: Actor, name: string, role: Role): Promise<Actor> {
  const email = `${name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()}@demo.example`
  const password = randomBytes(18).toString('base64url')
  const { userId } = await createUser({ email, name, password })
  const { workspaceId } = owner
  const { id: memberId } = await changeRecord(owner, (tx) =>
    tx.member.create({ data: { workspaceId, userId, name, email, role }, select: { id: true } }),
  )
  return { ...owner, memberId, userId, name, role }
}

/**
 * Makes the demo workspace: the border case of 2021 as a summary, and an invented campaign in which every state occurs.
 * Only on an installation that has no workspace. The password is made anew each time and shown once by the caller.
 */
export async function seedDemo(): Promise<{ workspaceSlug: string; email: string; password: string }> {
  const password = randomBytes(9).toString('base64url')
  const { userId } = await createUser({ email: demoEmail, name: 'Maren', password })
  const founder = { userId, name: 'Maren', email: demoEmail, locale: 'en' }
  const input = {
    submissionKey: crypto.randomUUID(),
    name: 'Eastern Border Coalition',
    timeZone: 'Europe/Brussels',
    isDemo: true,
  }
  const maren = await createWorkspace(founder, input, addStarterInstitutions)
  const cast = {
    Maren: maren,
    Tomasz: await join(maren, 'Tomasz', 'coordinator'),
    Leïla: await join(maren, 'Leïla', 'staff'),
  }
  await join(maren, 'Anouk', 'viewer')
  for (const name of norlandInstitutions) {
    const rule = { replyRuleId: 'sample-20-working-days' }
    await addInstitution(
      maren,
      addInstitutionInput.parse({ submissionKey: crypto.randomUUID(), name, parentId: '', ...rule }),
    )
  }
  await seedCase(cast, borderCase)
  await seedCase(cast, norlandCase)
  return { workspaceSlug: maren.workspaceSlug, email: demoEmail, password }
}

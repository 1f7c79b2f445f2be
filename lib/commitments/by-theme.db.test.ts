import { expect, test } from 'vitest'
import { listByTheme } from '@/lib/commitments/by-theme'
import { findMemberActor } from '@/lib/auth/find-member-actor'
import { relateCommitment } from '@/lib/commitments/relate-commitment'
import { changeRecord } from '@/lib/db'
import { buildCommitment } from '@/prisma/factories/build-commitment'
import { buildCase, buildInstitution, buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

test('what one institution promised stands by theme and date across cases, with what it repeats, and hides what is hidden', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const commission = await buildInstitution(actor, { name: 'Commission' })
  const unit = await buildInstitution(actor, { name: 'Unit', parentId: commission.id })
  const other = await buildInstitution(actor, { name: 'Somebody else' })
  const promise = async (title: string, madeOn: string, by: string, caseId: string) => {
    const letter = await buildLetter(actor, { caseId, institutionIds: [unit.id] })
    const reply = await buildReply(actor, { caseId, institutionId: unit.id, recipientIds: letter.recipientIds })
    return buildCommitment(actor, reply, { title, madeOn, institutions: by })
  }
  const [one, two, hidden] = [
    await buildCase(actor, { tags: ['asylum'] }),
    await buildCase(actor),
    await buildCase(actor, { tags: ['asylum'], isRestricted: true }),
  ]
  await changeRecord(actor, (tx) =>
    tx.caseMember.create({
      data: { workspaceId, caseId: hidden.id, memberId: actor.memberId },
      select: { caseId: true },
    }),
  )
  const first = await promise('first', '2024-02-01', 'Commission', one.id)
  const again = await promise('again', '2026-02-01', 'Unit', one.id)
  const tagged = await promise('tagged', '2025-02-01', 'Commission', two.id)
  await promise('without', '2025-03-01', 'Commission', two.id)
  await promise('not theirs', '2025-03-01', other.name, one.id)
  await promise('secret', '2025-04-01', 'Commission', hidden.id)
  await changeRecord(actor, (tx) =>
    tx.commitment.updateMany({ where: { workspaceId, id: tagged.id }, data: { tags: ['asylum', 'borders'] } }),
  )
  await relateCommitment(actor, { commitmentId: again.id, version: 1, repeatsId: first.id, contradictsId: null })
  const told = async (reader: typeof actor) =>
    (await listByTheme(reader, commission.id))?.themes.map(({ theme, lines }) => [
      theme,
      lines.map(({ title, repeats }) => (repeats ? `${title} repeats ${repeats.title}` : title)),
    ])
  const { memberId } = await buildMember(actor, 'staff')
  const staff = await findMemberActor(workspaceId, memberId)
  if (!staff) throw new Error('The member is gone.')
  expect(await told(staff)).toEqual([
    ['asylum', ['first', 'tagged', 'again repeats first']],
    ['borders', ['tagged']],
    [null, ['without']],
  ])
  expect((await listByTheme(actor, unit.id))?.themes.map(({ lines }) => lines.length)).toEqual([1])
})

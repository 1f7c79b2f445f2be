import { expect, test } from 'vitest'
import { dateOf, toDay } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import { silenceCertificate } from '@/lib/silence/certificate'
import { getSilence } from '@/lib/silence/queries'
import { silenceWords } from '@/lib/silence/words'
import { writeChaser } from '@/lib/silence/write-chaser'
import { buildCommitment } from '@/prisma/factories/build-commitment'
import { buildInstitution, buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

test('a draft asks about promises that are still to be answered for, and calls past only what is past', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const { id: institutionId } = await buildInstitution(actor, { name: 'Ministry of the Interior, Norland' })
  const letter = await buildLetter(actor, { institutionIds: [institutionId] })
  const { caseId, recipientIds } = letter
  const reply = await buildReply(actor, { caseId, institutionId, recipientIds })
  const promise = async (title: string, dueOn: string) => {
    const { id } = await buildCommitment(actor, reply, { title })
    await changeRecord(actor, (tx) =>
      tx.commitment.updateMany({ where: { workspaceId, id }, data: { dueOn: dateOf(toDay(dueOn)) } }),
    )
    return id
  }
  await promise('past', '2026-05-19')
  await promise('ahead', '2026-05-20')
  const kept = await promise('kept', '2026-05-01')
  await changeRecord(actor, (tx) =>
    tx.commitmentUpdate.create({
      data: {
        workspaceId,
        caseId,
        commitmentId: kept,
        status: 'kept',
        madeOn: dateOf(toDay('2026-05-02')),
        noSourceReason: 'seen',
        memberId: actor.memberId,
        memberName: actor.name,
      },
      select: { id: true },
    }),
  )
  const silence = await getSilence(actor, {
    letterId: letter.id,
    recipientId: recipientIds[0] ?? '',
    today: toDay('2026-05-20'),
  })
  if (!silence) throw new Error('The recipient is gone.')
  const { text } = writeChaser(silence, 'reminder', silenceWords('en'))
  expect(silence.commitments.map(({ title }) => title).sort()).toEqual(['ahead', 'past'])
  expect(text).toContain('This was due on 19 May 2026.')
  expect(text).toContain('This is due on 20 May 2026.')
  expect(text).not.toContain('1 May 2026.')
})

test('a certificate says that a letter was received on a day only where that day is on record', async () => {
  const actor = await buildWorkspace()
  const institution = await buildInstitution(actor, { replyRuleId: 'sample-20-working-days' })
  const letter = await buildLetter(actor, { institutionIds: [institution.id], dueOn: '2026-04-20' })
  const [recipientId = ''] = letter.recipientIds
  const today = toDay('2026-05-20')
  const told = async () => {
    const silence = await getSilence(actor, { letterId: letter.id, recipientId, today })
    if (!silence) throw new Error('The recipient is gone.')
    return JSON.stringify(silenceCertificate(silence, today, silenceWords('en')))
  }
  expect(await told()).toContain('when it was sent and, by its channel, arrived')
  await changeRecord(actor, (tx) =>
    tx.recipient.updateMany({
      where: { workspaceId: actor.workspaceId, id: recipientId },
      data: { deliveredOn: dateOf(toDay('2026-03-24')) },
    }),
  )
  expect(await told()).toContain('when it was delivered (no other day')
  await changeRecord(actor, (tx) =>
    tx.recipient.updateMany({
      where: { workspaceId: actor.workspaceId, id: recipientId },
      data: { receivedOn: dateOf(toDay('2026-03-25')) },
    }),
  )
  expect(await told()).toMatch(/from 25 March 2026, when it was received/)
})

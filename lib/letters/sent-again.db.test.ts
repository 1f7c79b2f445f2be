import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { nullableDayOf, toDay } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import { logLetter } from '@/lib/letters/log-letter'
import { logLetterInput } from '@/lib/letters/schema'
import { setRecipientState } from '@/lib/letters/set-recipient-state'
import { buildCase, buildInstitution } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

test('a letter that did not arrive and is sent again has its clock from the day it was sent again, and says so', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const { id: caseId } = await buildCase(actor)
  const { name } = await buildInstitution(actor, { replyRuleId: 'uk-freedom-of-information' })
  const about = { submissionKey: randomUUID(), caseId, kind: 'access_request', subject: 'The zone', channel: 'email' }
  const input = logLetterInput.parse({ ...about, sentOn: '2026-06-01', recipients: name, asks: '' })
  const { id: letterId } = await logLetter(actor, input)
  const read = async () => {
    const found = await readRecord(actor, (tx) =>
      tx.recipient.findFirstOrThrow({
        where: { workspaceId, letterId },
        select: { id: true, version: true, state: true, dueOn: true },
      }),
    )
    return { ...found, dueOn: nullableDayOf(found.dueOn) }
  }
  const set = async (state: 'delivery_failed' | 'sent', on: string) => {
    const { id: recipientId, version } = await read()
    await setRecipientState(actor, { recipientId, version, state, stateOn: toDay(on) })
  }
  expect((await read()).dueOn).toBe('2026-06-29')
  await set('delivery_failed', '2026-06-03')
  await set('sent', '2026-06-15')
  expect(await read()).toMatchObject({ state: 'sent', dueOn: '2026-07-14' })
  const events = await readRecord(actor, (tx) =>
    tx.event.findMany({ where: { workspaceId, type: 'recipient.due_moved' }, select: { data: true } }),
  )
  expect(events).toEqual([{ data: { from: '2026-06-29', to: '2026-07-14', why: 'restart' } }])
})

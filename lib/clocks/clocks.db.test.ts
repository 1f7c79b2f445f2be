import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { extendTerm } from '@/lib/clocks/extend-term'
import { pauseClock, resumeClock } from '@/lib/clocks/pause-clock'
import { restartClock } from '@/lib/clocks/restart-clock'
import { extendTermInput } from '@/lib/clocks/schema'
import { withdrawClockLine } from '@/lib/clocks/withdraw-clock-line'
import { toDay } from '@/lib/dates'
import { changeRecord, readRecord } from '@/lib/db'
import { explainDue } from '@/lib/letters/explain-due'
import { logLetter } from '@/lib/letters/log-letter'
import { logLetterInput, setRecipientDatesInput } from '@/lib/letters/schema'
import { setRecipientDates } from '@/lib/letters/set-recipient-dates'
import { recordReply } from '@/lib/replies/record-reply'
import { recordReplyInput } from '@/lib/replies/schema'
import { buildCase, buildDocument, buildInstitution } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'
import type { Channel, LetterKind, ReplyKind } from '@/prisma/generated/enums'

let actor: Actor
let caseId: string

beforeEach(async () => {
  actor = await buildWorkspace()
  caseId = (await buildCase(actor)).id
})

const key = () => randomUUID()
type Given = { rule?: string; kind?: LetterKind; channel?: Channel; sentOn?: string }

async function send({ rule = 'uk-freedom-of-information', kind = 'access_request', channel = 'email', sentOn }: Given) {
  const { name } = await buildInstitution(actor, { replyRuleId: rule })
  const letter = { submissionKey: key(), caseId, kind, subject: 'Access to the zone', channel, recipients: name }
  const { id } = await logLetter(actor, logLetterInput.parse({ ...letter, sentOn: sentOn ?? '2026-06-01' }))
  const { workspaceId } = actor
  const recipient = await readRecord(actor, (tx) =>
    tx.recipient.findFirstOrThrow({ where: { workspaceId, letterId: id }, select: { id: true } }),
  )
  return { letterId: id, recipientId: recipient.id, institution: name }
}
type Sent = Awaited<ReturnType<typeof send>>

const stored = ({ recipientId }: Sent) =>
  readRecord(actor, async (tx) => {
    const { workspaceId } = actor
    const row = await tx.recipient.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: recipientId } },
      select: { dueOn: true, state: true, version: true },
    })
    return { ...row, dueOn: row.dueOn?.toISOString().slice(0, 10) ?? null }
  })

const eventsOf = ({ recipientId }: Sent) =>
  readRecord(actor, (tx) =>
    tx.event.findMany({
      where: { workspaceId: actor.workspaceId, subjectId: recipientId },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { type: true, data: true },
    }),
  )

const extend = (sent: Sent, given: Record<string, unknown> = {}) =>
  extendTerm(
    actor,
    extendTermInput.parse({
      submissionKey: key(),
      recipientId: sent.recipientId,
      on: '2026-06-20',
      count: '20',
      unit: 'working_days',
      reason: 'The public interest is weighed',
      ...given,
    }),
  )

const reply = (sent: Sent, kind: ReplyKind, promisedOn = '') =>
  recordReply(
    actor,
    recordReplyInput.parse({
      submissionKey: key(),
      caseId,
      institution: sent.institution,
      kind,
      receivedOn: '2026-06-10',
      channel: 'email',
      promisedOn,
      answers: [sent.recipientId],
      text: 'x',
    }),
  )

const line = (sent: Sent, on: string) => ({
  submissionKey: key(),
  recipientId: sent.recipientId,
  on: toDay(on),
  reason: 'A fee',
})

describe('a due day', () => {
  test('is claimed for a letter by post only when delivery or receipt is known', async () => {
    const sent = await send({ channel: 'post' })
    expect((await stored(sent)).dueOn).toBeNull()
    const dates = { recipientId: sent.recipientId, version: 1, deliveredOn: '2026-06-03' }
    await setRecipientDates(actor, setRecipientDatesInput.parse(dates))
    expect((await stored(sent)).dueOn).toBe('2026-07-01')
  })

  test('is not stopped by an acknowledgement or an automatic reply', async () => {
    for (const kind of ['acknowledgement', 'automatic'] as const) {
      const sent = await send({})
      await reply(sent, kind)
      expect((await stored(sent)).dueOn).toBe('2026-06-29')
    }
  })

  test('follows the promise of a holding reply where the rule leaves it to that, and says that it moved', async () => {
    const sent = await send({ rule: 'uk-ministers-letters', kind: 'letter' })
    await reply(sent, 'holding', '2026-08-03')
    expect(await stored(sent)).toMatchObject({ state: 'holding_reply', dueOn: '2026-08-03' })
    expect(await eventsOf(sent)).toContainEqual({
      type: 'recipient.due_moved',
      data: { from: '2026-06-29', to: '2026-08-03', why: 'promise' },
    })
    const binding = await send({})
    await reply(binding, 'holding', '2026-08-03')
    expect((await stored(binding)).dueOn).toBe('2026-06-29')
  })

  test('explains what is stored: page and row come from one function', async () => {
    const sent = await send({})
    await extend(sent)
    const explained = await explainDue(actor, sent.letterId, sent.recipientId)
    expect(explained?.derived.due?.dueOn).toBe((await stored(sent)).dueOn)
    expect(explained?.derived.due?.steps.map(({ why }) => why)).toEqual(['term', 'extension'])
  })
})

describe('an extension', () => {
  test('moves the due day with its reason and document on record, and the move is in the history', async () => {
    const sent = await send({})
    const { id } = await buildDocument(actor)
    await extend(sent, { documents: [id], saidBy: 'The Ministry' })
    expect((await stored(sent)).dueOn).toBe('2026-07-28')
    const explained = await explainDue(actor, sent.letterId, sent.recipientId)
    expect(explained?.row.clockEvents[0]).toMatchObject({ saidBy: 'The Ministry', document: { id } })
    expect((await eventsOf(sent)).map(({ type }) => type).slice(-2)).toEqual([
      'recipient.term_extended',
      'recipient.due_moved',
    ])
  })

  test('beyond what the rule allows is refused', async () => {
    const sent = await send({})
    await extend(sent)
    await expect(extend(sent)).rejects.toThrow('extension_used_up')
    expect((await stored(sent)).dueOn).toBe('2026-07-28')
  })

  test('says by how much or until when, on a day that has come and not before the clock', async () => {
    const sent = await send({})
    await expect(extend(sent, { count: '' })).rejects.toThrow('length_or_day')
    await expect(extend(sent, { on: '2100-01-01' })).rejects.toThrow('day_in_future')
    await expect(extend(sent, { on: '2026-05-01' })).rejects.toThrow('before_the_clock')
    await extend(sent, { count: '', untilOn: '2026-08-31' })
    expect((await stored(sent)).dueOn).toBe('2026-08-31')
  })

  test('posted twice is recorded once', async () => {
    const sent = await send({})
    const submissionKey = key()
    await Promise.all([extend(sent, { submissionKey }), extend(sent, { submissionKey })])
    expect((await explainDue(actor, sent.letterId, sent.recipientId))?.row.clockEvents).toHaveLength(1)
  })

  test('that was withdrawn counts no longer and stays in view', async () => {
    const sent = await send({})
    const { id } = await extend(sent)
    await withdrawClockLine(actor, { submissionKey: key(), clockEventId: id, reason: 'Meant another letter' })
    expect((await stored(sent)).dueOn).toBe('2026-06-29')
    await expect(withdrawClockLine(actor, { submissionKey: key(), clockEventId: id, reason: 'again' })).rejects.toThrow(
      'line_withdrawn',
    )
    expect((await explainDue(actor, sent.letterId, sent.recipientId))?.row.clockEvents).toHaveLength(2)
  })
})

describe('a pause', () => {
  test('makes nothing due while it lasts, and the days longer by itself when it ends', async () => {
    const sent = await send({})
    await pauseClock(actor, { ...line(sent, '2026-06-08'), untilOn: null })
    expect((await stored(sent)).dueOn).toBeNull()
    await expect(pauseClock(actor, { ...line(sent, '2026-06-09'), untilOn: null })).rejects.toThrow(
      'clock_stands_still',
    )
    await resumeClock(actor, line(sent, '2026-06-12'))
    expect((await stored(sent)).dueOn).toBe('2026-07-06')
    await expect(resumeClock(actor, line(sent, '2026-06-13'))).rejects.toThrow('clock_runs')
  })

  test('is refused where the law knows none', async () => {
    const sent = await send({ rule: 'eu-access-to-documents' })
    const dates = { recipientId: sent.recipientId, version: 1, registeredOn: '2026-06-02' }
    await setRecipientDates(actor, setRecipientDatesInput.parse(dates))
    await expect(pauseClock(actor, { ...line(sent, '2026-06-08'), untilOn: null })).rejects.toThrow(
      'rule_knows_no_pause',
    )
    await expect(restartClock(actor, line(sent, '2026-06-08'))).rejects.toThrow('rule_knows_no_restart')
  })
})

test('a clarification starts the term anew', async () => {
  const sent = await send({})
  await extend(sent)
  await restartClock(actor, line(sent, '2026-07-01'))
  expect((await stored(sent)).dueOn).toBe('2026-07-30')
})

test('a clock that no rule runs, or whose day a person set, is not changed by a line', async () => {
  const without = await send({ rule: 'lt-letters' })
  await expect(extend(without)).rejects.toThrow('no_clock_runs')
  const sent = await send({})
  const dates = { recipientId: sent.recipientId, version: 1, dueByHandOn: '2026-09-01' }
  await setRecipientDates(actor, setRecipientDatesInput.parse(dates))
  await expect(extend(sent)).rejects.toThrow('due_set_by_hand')
})

test('a viewer changes no clock', async () => {
  const sent = await send({})
  const viewer = await buildMember(actor, 'viewer')
  await expect(pauseClock(viewer, { ...line(sent, '2026-06-08'), untilOn: null })).rejects.toThrow('forbidden')
  await expect(restartClock(viewer, line(sent, '2026-06-08'))).rejects.toThrow('forbidden')
})

test('a line of a clock is never changed or removed by the product', async () => {
  const sent = await send({})
  const { id } = await extend(sent)
  const { workspaceId } = actor
  await expect(
    changeRecord(actor, (tx) => tx.clockEvent.updateMany({ where: { workspaceId, id }, data: { reason: 'other' } })),
  ).rejects.toThrow(/permission denied/)
})

import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { correctDay } from '@/lib/calendars/correct-day'
import { getCalendarYear } from '@/lib/calendars/queries'
import { recountDue } from '@/lib/clocks/recount-due'
import { toDay } from '@/lib/dates'
import { changeRecord, readRecord } from '@/lib/db'
import { changeInstitution } from '@/lib/institutions/change-institution'
import { giveRules } from '@/lib/institutions/give-rules'
import { giveRulesInput } from '@/lib/institutions/rule-schema'
import { changeInstitutionInput } from '@/lib/institutions/schema'
import { explainDue } from '@/lib/letters/explain-due'
import { logLetter } from '@/lib/letters/log-letter'
import { logLetterInput } from '@/lib/letters/schema'
import { setRecipientState } from '@/lib/letters/set-recipient-state'
import { getRecount, listRecounts } from '@/lib/recounts/queries'
import { addReplyRule } from '@/lib/reply-rules/add-reply-rule'
import { addRuleVersion } from '@/lib/reply-rules/add-rule-version'
import { getReplyRule } from '@/lib/reply-rules/queries'
import { addReplyRuleInput, addRuleVersionInput } from '@/lib/reply-rules/schema'
import { buildCase, buildInstitution } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import type { LetterKind } from '@/prisma/generated/enums'

let actor: Actor
let caseId: string

beforeEach(async () => {
  actor = await buildWorkspace()
  caseId = (await buildCase(actor)).id
})

const key = () => randomUUID()

async function send(institution: { name: string }, sentOn: string, kind: LetterKind = 'access_request') {
  const letter = { submissionKey: key(), caseId, kind, subject: 'Access to the zone', channel: 'email' }
  const { id } = await logLetter(actor, logLetterInput.parse({ ...letter, sentOn, recipients: institution.name }))
  const { workspaceId } = actor
  const { id: recipientId } = await readRecord(actor, (tx) =>
    tx.recipient.findFirstOrThrow({ where: { workspaceId, letterId: id }, select: { id: true } }),
  )
  return { letterId: id, recipientId }
}

const dueOf = ({ recipientId }: { recipientId: string }) =>
  readRecord(actor, async (tx) => {
    const row = await tx.recipient.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id: recipientId } },
      select: { dueOn: true },
    })
    return row.dueOn?.toISOString().slice(0, 10) ?? null
  })

/** Does what the worker does with everything that waits. */
async function recountAll() {
  const waiting = (await listRecounts(actor)).filter(({ finishedAt }) => !finishedAt)
  for (const { id } of waiting) await recountDue(actor.workspaceId, id)
  return waiting
}

const holiday = (calendarId: string, on: string, deed: 'added' | 'removed' = 'added') =>
  correctDay(actor, {
    submissionKey: key(),
    calendarId,
    on: toDay(on),
    deed,
    name: 'Day of mourning',
    reason: 'Decree 12',
  })

const terms = {
  trigger: 'received',
  count: '10',
  unit: 'working_days',
  weight: 'binding',
  pauses: 'on',
  restarts: 'on',
  sourceLabel: 'Law on requests, article 4',
  standing: 'verified',
  lastCheckedOn: '2026-11-01',
  reason: 'The official page',
}

describe('a holiday announced late', () => {
  test('moves the open days that it lies in, and the page shows what moved and why', async () => {
    const ministry = await buildInstitution(actor, { replyRuleId: 'uk-freedom-of-information' })
    const hit = await send(ministry, '2026-06-01')
    const missed = await send(ministry, '2026-07-20')
    expect([await dueOf(hit), await dueOf(missed)]).toEqual(['2026-06-29', '2026-08-18'])
    await holiday('uk-any-part', '2026-06-15')
    const [recount] = await recountAll()
    expect([await dueOf(hit), await dueOf(missed)]).toEqual(['2026-06-30', '2026-08-18'])

    const told = await getRecount(actor, recount?.id ?? '')
    expect(told).toMatchObject({
      total: 2,
      done: 2,
      moved: 1,
      detail: 'United Kingdom, any part: Day of mourning, 2026-06-15',
    })
    expect(told?.lines).toMatchObject([{ recipientId: hit.recipientId, from: '2026-06-29', to: '2026-06-30' }])
    const explained = await explainDue(actor, hit.letterId, hit.recipientId)
    expect(explained?.derived.due?.skipped).toContainEqual({
      on: '2026-06-15',
      why: 'holiday',
      name: 'Day of mourning',
    })
    expect(explained?.moves[0]).toMatchObject({ actorName: actor.name, data: { why: 'calendar', to: '2026-06-30' } })
  })

  test('leaves the day that was due when the answer came', async () => {
    const ministry = await buildInstitution(actor, { replyRuleId: 'uk-freedom-of-information' })
    const sent = await send(ministry, '2026-06-01')
    const { recipientId } = sent
    await setRecipientState(actor, { recipientId, version: 1, state: 'answered', stateOn: toDay('2026-06-20') })
    await holiday('uk-any-part', '2026-06-15')
    await recountAll()
    expect(await dueOf(sent)).toBe('2026-06-29')
  })

  test('that was none is taken out again', async () => {
    const ministry = await buildInstitution(actor, { replyRuleId: 'uk-freedom-of-information' })
    const sent = await send(ministry, '2026-08-10')
    expect(await dueOf(sent)).toBe('2026-09-08')
    await holiday('uk-any-part', '2026-08-31', 'removed')
    await recountAll()
    expect(await dueOf(sent)).toBe('2026-09-07')
    expect((await getCalendarYear(actor, 'uk-any-part', 2026))?.removed).toMatchObject([
      { on: '2026-08-31', why: { reason: 'Decree 12' } },
    ])
  })

  test('in one workspace moves nothing in another', async () => {
    const ministry = await buildInstitution(actor, { replyRuleId: 'uk-freedom-of-information' })
    const sent = await send(ministry, '2026-06-01')
    const other = await buildWorkspace()
    const input = { submissionKey: key(), calendarId: 'uk-any-part', on: toDay('2026-06-15'), name: 'x', reason: 'x' }
    await correctDay(other, { ...input, deed: 'added' })
    for (const { id } of await listRecounts(other)) await recountDue(other.workspaceId, id)
    expect(await dueOf(sent)).toBe('2026-06-29')
  })
})

describe('a rule of the workspace', () => {
  test('runs the clocks of the institution that has it, by its calendar, without a release', async () => {
    const { id } = await addReplyRule(
      actor,
      addReplyRuleInput.parse({ submissionKey: key(), name: 'Norland: requests', calendarId: 'national-lt', ...terms }),
    )
    const ministry = await buildInstitution(actor, { replyRuleId: id })
    const sent = await send(ministry, '2026-06-15')
    expect(await dueOf(sent)).toBe('2026-06-30')
  })

  test('corrects one of the product from a day on; what was in force before stays in force for its time', async () => {
    const ministry = await buildInstitution(actor, { replyRuleId: 'eu-commission-letters' })
    const [before, after] = [await send(ministry, '2024-11-04', 'letter'), await send(ministry, '2026-06-01', 'letter')]
    expect([await dueOf(before), await dueOf(after)]).toEqual(['2024-11-25', null])
    const version = { ...terms, count: '20', calendarId: 'eu-commission-brussels', inForceFrom: '2024-12-06' }
    await addRuleVersion(
      actor,
      addRuleVersionInput.parse({ submissionKey: key(), ruleId: 'eu-commission-letters', ...version }),
    )
    await recountAll()
    expect([await dueOf(before), await dueOf(after)]).toEqual(['2024-11-25', '2026-06-29'])
    const rule = await getReplyRule(actor, 'eu-commission-letters')
    expect(rule?.versions.map((one) => one.version)).toEqual(['2000-1', '2024-1', 'own-1'])
    expect(rule?.reasons).toMatchObject([{ number: 1, reason: 'The official page', memberName: actor.name }])
  })

  test('keeps every version as it was written', async () => {
    await addRuleVersion(actor, addRuleVersionInput.parse({ submissionKey: key(), ruleId: 'lt-letters', ...terms }))
    const { workspaceId } = actor
    await expect(
      changeRecord(actor, (tx) => tx.replyRuleVersion.deleteMany({ where: { workspaceId } })),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('an institution', () => {
  test('that gets another rule or another place moves the open days of those below it too', async () => {
    const above = await buildInstitution(actor, { replyRuleId: 'sample-20-working-days' })
    const below = await buildInstitution(actor, { parentId: above.id })
    const sent = await send(below, '2026-06-01', 'letter')
    expect(await dueOf(sent)).toBe('2026-06-29')
    const given = { institutionId: above.id, version: 1, name: above.name, replyRuleId: 'uk-ministers-letters' }
    await changeInstitution(actor, changeInstitutionInput.parse(given))
    await holiday('uk-any-part', '2026-06-15')
    await recountAll()
    expect(await dueOf(sent)).toBe('2026-06-30')
    await changeInstitution(
      actor,
      changeInstitutionInput.parse({ institutionId: below.id, version: 1, name: below.name, parentId: '' }),
    )
    await recountAll()
    expect(await dueOf(sent)).toBeNull()
  })

  test('has a rule for each kind of letter, and a calendar of its own', async () => {
    const ministry = await buildInstitution(actor, { replyRuleId: 'sample-20-working-days' })
    const [letter, request] = [await send(ministry, '2026-06-01', 'letter'), await send(ministry, '2026-06-01')]
    await giveRules(
      actor,
      giveRulesInput.parse({
        institutionId: ministry.id,
        version: 1,
        access_request: 'de-freedom-of-information',
        calendarId: 'national-de-by',
      }),
    )
    await recountAll()
    expect([await dueOf(letter), await dueOf(request)]).toEqual(['2026-06-30', '2026-07-01'])
  })
})

test('a recount that was broken off and begun again moves each day once', async () => {
  const ministry = await buildInstitution(actor, { replyRuleId: 'uk-freedom-of-information' })
  const sent = await send(ministry, '2026-06-01')
  await holiday('uk-any-part', '2026-06-15')
  const [recount] = await listRecounts(actor)
  await recountDue(actor.workspaceId, recount?.id ?? '')
  const { workspaceId } = actor
  await changeRecord(actor, (tx) => tx.recount.updateMany({ where: { workspaceId }, data: { finishedAt: null } }))
  await recountDue(actor.workspaceId, recount?.id ?? '')
  expect((await explainDue(actor, sent.letterId, sent.recipientId))?.moves).toHaveLength(1)
  expect((await getRecount(actor, recount?.id ?? ''))?.moved).toBe(1)
})

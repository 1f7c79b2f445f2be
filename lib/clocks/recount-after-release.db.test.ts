import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { recountAfterRelease } from '@/lib/clocks/recount-after-release'
import { recountDue } from '@/lib/clocks/recount-due'
import { dateOf, toDay } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import { institutionCalendars } from '@/lib/deadlines/calendars/shipped'
import { replyRules, ruleById } from '@/lib/deadlines/rules'
import { getRecount, listRecounts } from '@/lib/recounts/queries'
import { shippedDigests } from '@/lib/recounts/shipped-digests'
import { buildInstitution, buildLetter } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const rule = 'sample-20-working-days'
let actor: Actor
let letter: Awaited<ReturnType<typeof buildLetter>>

beforeEach(async () => {
  actor = await buildWorkspace()
  const { id } = await buildInstitution(actor, { name: 'Ministry of Norland', replyRuleId: rule })
  letter = await buildLetter(actor, { institutionIds: [id], sentOn: dateOf(toDay('2026-03-23')) })
})

/** The row as a release left it whose rule gave less time. */
const countedBefore = (dueOn: string) =>
  changeRecord(actor, (tx) =>
    tx.recipient.updateMany({
      where: { workspaceId: actor.workspaceId, letterId: letter.id },
      data: { dueOn: dateOf(toDay(dueOn)), dueRuleId: rule, dueRuleVersion: 'sample-0' },
    }),
  )

const start = (digests = shippedDigests()) => recountAfterRelease(digests, actor.workspaceId)

test('a release with other rules moves the open days once, and the page says what moved and which rule it was', async () => {
  const name = ruleById(rule)?.name ?? ''
  await start({ ...shippedDigests(), [name]: 'of the release before' })
  for (const { id } of await listRecounts(actor)) await recountDue(actor.workspaceId, id)
  await countedBefore('2026-04-06')

  expect(await start()).toBe(1)
  const [recount] = await listRecounts(actor)
  expect(recount).toMatchObject({ cause: 'release', detail: name, requestedByName: 'Answerable' })
  await recountDue(actor.workspaceId, recount?.id ?? '')
  const told = await getRecount(actor, recount?.id ?? '')
  expect(told?.lines).toMatchObject([{ institution: 'Ministry of Norland', from: '2026-04-06', to: '2026-04-20' }])

  expect(await Promise.all([start(), start()])).toEqual([0, 0])
  expect(await listRecounts(actor)).toHaveLength(2)
})

test('an installation from before days were remembered by their release is recounted at its first start', async () => {
  await countedBefore('2026-04-06')
  expect((await Promise.all([start(), start()])).sort()).toEqual([0, 1])
  const [recount] = await listRecounts(actor)
  await recountDue(actor.workspaceId, recount?.id ?? '')
  expect((await getRecount(actor, recount?.id ?? ''))?.moved).toBe(1)
})

test('a recount after a release that moved nothing is not told, and a workspace with nothing open gets none', async () => {
  await start()
  for (const { id } of await listRecounts(actor)) await recountDue(actor.workspaceId, id)
  // The first derives what the factory wrote by hand; the second finds all as it should be.
  await start({ ...shippedDigests(), 'The way of counting': 'another' })
  const [waiting] = await listRecounts(actor)
  expect(waiting?.finishedAt).toBeNull()
  await recountDue(actor.workspaceId, waiting?.id ?? '')
  expect((await listRecounts(actor)).map(({ id }) => id)).not.toContain(waiting?.id)
  const empty = await buildWorkspace()
  expect(await recountAfterRelease(shippedDigests(), empty.workspaceId)).toBe(0)
  expect(await listRecounts(empty)).toEqual([])
})

test('a changed term and a changed list of holidays are other digests; the same release is the same', () => {
  const first = shippedDigests()
  expect(shippedDigests()).toEqual(first)
  const [one, ...rest] = replyRules
  if (!one) throw new Error('There are no rules.')
  const longer = { ...one, versions: one.versions.map((v) => ({ ...v, term: { unit: 'months', count: 99 } as const })) }
  expect(shippedDigests([longer, ...rest])).not.toEqual(first)
  const [calendar, ...others] = institutionCalendars
  if (!calendar) throw new Error('There are no calendars.')
  const days = (year: number) => new Map([...calendar.daysOf(year), [toDay(`${year}-03-03`), 'Announced late']])
  expect(shippedDigests(replyRules, [{ ...calendar, daysOf: days }, ...others])).not.toEqual(first)
})

import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { addDays, dateOf, toDay } from '@/lib/dates'
import { changeRecord, readRecord } from '@/lib/db'
import { changeLetter } from '@/lib/letters/change-letter'
import { logLetter } from '@/lib/letters/log-letter'
import { getLetterPage, listLetters } from '@/lib/letters/queries'
import { changeLetterInput, logLetterInput, setRecipientDatesInput } from '@/lib/letters/schema'
import { setRecipientDates } from '@/lib/letters/set-recipient-dates'
import { setRecipientState } from '@/lib/letters/set-recipient-state'
import { removeMember } from '@/lib/workspaces/remove-member'
import { buildInstitution } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

let actor: Actor
beforeAll(async () => {
  actor = await buildWorkspace()
})

const about = { kind: 'letter', subject: 'Access to the border zone', channel: 'post', sentOn: '2026-05-04' }
const inputOf = (given: object = {}) =>
  logLetterInput.parse({ submissionKey: randomUUID(), ...about, newCase: 'Norland', recipients: 'UNHCR', ...given })
const pageOf = async (id: string) => {
  const page = await getLetterPage(actor, id)
  if (!page) throw new Error('The letter that was just logged is not there.')
  return page
}
const logged = async (given: object = {}) => {
  const { id } = await logLetter(actor, inputOf(given))
  const { recipients } = await pageOf(id)
  return { letterId: id, recipientId: recipients[0]?.id ?? '' }
}
const datesOf = (recipientId: string, given: object) =>
  setRecipientDatesInput.parse({ recipientId, version: 1, ...given })

describe('a letter', () => {
  test('to two office-holders of one institution has two recipients, and the same one twice is one', async () => {
    const recipients =
      'Commission; Commissioner for Home Affairs\nCommission; Director-General\nCOMMISSION; director-general'
    const { id } = await logLetter(actor, inputOf({ recipients }))
    const page = await pageOf(id)
    expect(page.recipients.map(({ institution, addressee }) => [institution.name, addressee])).toEqual([
      ['Commission', 'Commissioner for Home Affairs'],
      ['Commission', 'Director-General'],
    ])
  })

  test('keeps its addressees, however the names of the institutions are spaced', async () => {
    const { id } = await logLetter(actor, inputOf({ recipients: 'Ministry  of  Norland; Desk A' }))
    expect((await pageOf(id)).recipients).toMatchObject([
      { institution: { name: 'Ministry of Norland' }, addressee: 'Desk A' },
    ])
  })

  test('is logged once, however often and at once its form is posted', async () => {
    const input = inputOf({ recipients: 'UNHCR\nIOM', asks: '1. Open the zone\n2. Let lawyers in' })
    const made = await Promise.all(Array.from({ length: 10 }, () => logLetter(actor, input)))
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
  })

  test('can be logged by two members at once to the same new bodies, signed by the same new organisations', async () => {
    const staff = await buildMember(actor, 'staff')
    const names = { recipients: 'Body one\nBody two', signatories: 'Open Door\nWitness' }
    const swapped = { recipients: 'Body two\nBody one', signatories: 'Witness\nOpen Door' }
    const [one, two] = await Promise.all([logLetter(actor, inputOf(names)), logLetter(staff, inputOf(swapped))])
    const signed = async (id: string) => (await pageOf(id)).signatories.map(({ organisation }) => organisation.name)
    expect(await signed(one.id)).toEqual(['Open Door', 'Witness'])
    expect(await signed(two.id)).toEqual(['Witness', 'Open Door'])
  })

  test('names recipients in rows too, with the day each was received, and a row without an institution is refused', async () => {
    const rows = { to1: 'IOM', to1Addressee: 'Chief of Mission', to1ReceivedOn: '2026-05-06', recipients: 'UNHCR' }
    const { id } = await logLetter(actor, inputOf(rows))
    const { recipients } = await pageOf(id)
    expect(recipients.map(({ institution }) => institution.name)).toEqual(['IOM', 'UNHCR'])
    expect(recipients[0]).toMatchObject({ addressee: 'Chief of Mission', receivedOn: new Date('2026-05-06') })
    const nameless = logLetterInput.safeParse({ submissionKey: randomUUID(), ...about, to2ReceivedOn: '2026-05-06' })
    expect(nameless.error?.issues).toMatchObject([{ path: ['to2'] }])
  })

  test('says on its page who did what to it and to its recipients', async () => {
    const { letterId, recipientId } = await logged()
    await setRecipientState(actor, { recipientId, version: 1, state: 'acknowledged', stateOn: toDay('2026-05-06') })
    const { events } = await pageOf(letterId)
    expect(events.map(({ type }) => type)).toEqual(['recipient.state_set', 'letter.sent'])
  })
})

test('letters are found by the institution that got them, and only those that got some are offered', async () => {
  const { letterId } = await logged({ recipients: 'Found by this body' })
  const filter = { kind: null, caseId: null, state: null, from: null, to: null, words: '' }
  const today = toDay('2026-06-01')
  const all = await listLetters(actor, { ...filter, institutionId: null }, today, null)
  const offered = all.institutions.find(({ name }) => name === 'Found by this body')
  const found = await listLetters(actor, { ...filter, institutionId: offered?.id ?? null }, today, null)
  expect(found.letters.map(({ id }) => id)).toEqual([letterId])
})

describe('what cannot be is refused at its field:', () => {
  const refusal = (field: string, key: string) => ({ field, refusal: { key } })

  test('a state on a day that has not come, or before the letter was sent', async () => {
    const { recipientId } = await logged()
    const since = (stateOn: string) =>
      setRecipientState(actor, { recipientId, version: 1, state: 'answered', stateOn: toDay(stateOn) })
    await expect(since('2999-01-01')).rejects.toMatchObject(refusal('stateOn', 'day_in_future'))
    await expect(since('2026-05-03')).rejects.toMatchObject(refusal('stateOn', 'day_before_sent'))
  })

  test('a draft among the recipients of a sent letter, and any other state in a draft', async () => {
    const sent = await logged()
    const stateOn = toDay('2026-05-06')
    const draftAgain = setRecipientState(actor, { recipientId: sent.recipientId, version: 1, state: 'draft', stateOn })
    await expect(draftAgain).rejects.toMatchObject(refusal('state', 'sent_not_draft'))
    const draft = await logged({ as: 'draft' })
    const answered = setRecipientState(actor, {
      recipientId: draft.recipientId,
      version: 1,
      state: 'answered',
      stateOn,
    })
    await expect(answered).rejects.toMatchObject(refusal('state', 'draft_not_sent'))
  })

  test.each(['deliveredOn', 'receivedOn', 'registeredOn'])(
    '%s before the day of sending, or after today',
    async (field) => {
      const { recipientId } = await logged()
      const early = setRecipientDates(actor, datesOf(recipientId, { [field]: '2026-05-03' }))
      await expect(early).rejects.toMatchObject(refusal(field, 'day_before_sent'))
      const ahead = setRecipientDates(actor, datesOf(recipientId, { [field]: '2999-01-01' }))
      await expect(ahead).rejects.toMatchObject(refusal(field, 'day_in_future'))
    },
  )

  test('a letter that is received, when it is logged, before it was sent', async () => {
    const early = logLetter(actor, inputOf({ to1: 'IOM', to1ReceivedOn: '2026-05-01' }))
    await expect(early).rejects.toMatchObject(refusal('to1ReceivedOn', 'day_before_sent'))
  })

  test('a day of sending that is corrected to after the day of receipt', async () => {
    const { letterId, recipientId } = await logged()
    await setRecipientDates(actor, datesOf(recipientId, { receivedOn: '2026-05-06' }))
    const later = { ...about, letterId, version: 1, sentOn: '2026-05-07' }
    const changed = changeLetter(actor, changeLetterInput.parse(later))
    await expect(changed).rejects.toMatchObject(refusal('sentOn', 'sent_after_received'))
  })

  test('an addressee whom the letter names already at this institution, in whatever capitals', async () => {
    const { id } = await logLetter(actor, inputOf({ recipients: 'Commission; One\nCommission; Two' }))
    const second = (await pageOf(id)).recipients[1]?.id ?? ''
    const renamed = setRecipientDates(actor, datesOf(second, { addressee: 'ONE' }))
    await expect(renamed).rejects.toMatchObject(refusal('addressee', 'recipient_twice'))
  })

  test('an owner who is no member', async () => {
    const { recipientId } = await logged()
    const owned = setRecipientDates(actor, datesOf(recipientId, { ownerId: randomUUID() }))
    await expect(owned).rejects.toMatchObject(refusal('ownerId', 'member_unknown'))
    const events = await readRecord(actor, (tx) =>
      tx.event.count({ where: { workspaceId: actor.workspaceId, subjectId: recipientId } }),
    )
    expect(events).toBe(0)
  })

  test('an owner who left the workspace, unless it is hers already', async () => {
    const { recipientId } = await logged()
    const [gone, other] = [await buildMember(actor, 'staff'), await buildMember(actor, 'staff')]
    const owner = (version: number, { memberId }: Actor, given: object = {}) =>
      setRecipientDates(actor, datesOf(recipientId, { version, ownerId: memberId, ...given }))
    await owner(1, gone)
    for (const { memberId } of [gone, other]) await removeMember(actor, { memberId })
    await owner(2, gone, { receivedOn: '2026-05-06' })
    await expect(owner(3, other)).rejects.toMatchObject(refusal('ownerId', 'member_unknown'))
  })
})

test('what a list is narrowed to is always among what its filters offer, however many cases there are', async () => {
  const own = await buildWorkspace()
  const { workspaceId } = own
  const old = randomUUID()
  await changeRecord(own, (tx) =>
    tx.case.createMany({
      data: Array.from({ length: 202 }, (_, i) => ({
        workspaceId,
        id: i === 0 ? old : randomUUID(),
        code: `2020-${i}`,
        title: `Case ${i}`,
        openedOn: dateOf(addDays(toDay('2020-01-01'), i)),
      })),
    }),
  )
  const { id: institutionId } = await buildInstitution(own)
  const all = { kind: null, caseId: null, institutionId: null, state: null, from: null, to: null, words: '' }
  const offered = async (chosen: object) => {
    const { cases, institutions } = await listLetters(own, { ...all, ...chosen }, toDay('2026-06-01'), null)
    return { cases: cases.length, hasOld: cases.some(({ id }) => id === old), institutions: institutions.length }
  }
  expect(await offered({})).toEqual({ cases: 200, hasOld: false, institutions: 0 })
  expect(await offered({ caseId: old, institutionId })).toEqual({ cases: 201, hasOld: true, institutions: 1 })
})

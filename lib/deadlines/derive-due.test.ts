import { describe, expect, test } from 'vitest'
import { toDay, type Day } from '@/lib/dates'
import { clockOf, untouchedClock } from '@/lib/deadlines/clock'
import { deriveDue, type InstitutionInLine, type Subject } from '@/lib/deadlines/derive-due'
import { replyRules } from '@/lib/deadlines/rules'
import { shippedBook } from '@/lib/deadlines/shipped-book'

const at = (given: Partial<InstitutionInLine> = {}): InstitutionInLine => ({
  ruleFor: {},
  anyRule: null,
  calendarId: null,
  ...given,
})

type Given = Partial<Omit<Subject, 'days'>> & {
  sent?: string
  delivered?: string
  received?: string
  registered?: string
}
const day = (text?: string): Day | null => (text ? toDay(text) : null)

const derive = ({ sent, delivered, received, registered, ...given }: Given) =>
  deriveDue(shippedBook, {
    line: [at({ anyRule: 'eu-commission-letters' })],
    kind: 'letter',
    channel: 'email',
    clock: untouchedClock,
    ...given,
    days: { sentOn: day(sent), deliveredOn: day(delivered), receivedOn: day(received), registeredOn: day(registered) },
  })

describe('the rule of a recipient', () => {
  test('is inherited from the institution above when it has none of its own', () => {
    const line = [at(), at({ anyRule: 'eu-commission-letters' })]
    expect(derive({ line, kind: 'joint_letter', sent: '2021-11-29' }).due?.dueOn).toBe('2021-12-20')
  })

  test('is the one for this kind of letter before the one for any, and the nearest before the one above', () => {
    const line = [
      at({ ruleFor: { access_request: 'eu-access-to-documents' } }),
      at({ anyRule: 'eu-commission-letters' }),
    ]
    const days = { sent: '2023-03-27', registered: '2023-03-28' }
    expect(derive({ line, kind: 'access_request', ...days }).due?.ruleId).toBe('eu-access-to-documents')
    expect(derive({ line, kind: 'letter', ...days }).due?.ruleId).toBe('eu-commission-letters')
    const nearer = [at({ anyRule: 'sample-20-working-days' }), at({ ruleFor: { letter: 'eu-commission-letters' } })]
    expect(derive({ line: nearer, ...days }).due?.ruleId).toBe('sample-20-working-days')
  })

  test('is found by the id it had in an earlier release', () => {
    expect(derive({ line: [at({ anyRule: 'eu-commission-letters-2000' })], sent: '2021-11-29' }).due?.ruleId).toBe(
      'eu-commission-letters',
    )
  })

  test('is the version in force on the day of its trigger; a draft claims nothing and says that it is one', () => {
    expect(derive({ sent: '2024-12-05' }).due?.ruleVersion).toBe('2000-1')
    expect(derive({ sent: '2024-12-06' })).toMatchObject({ due: null, why: 'no_term' })
    expect(derive({ line: [at({ anyRule: 'lt-letters' })], sent: '2026-03-02' })).toMatchObject({
      due: null,
      why: 'draft',
    })
  })

  test('before its time makes nothing due', () => {
    expect(derive({ sent: '1999-05-03' })).toMatchObject({ due: null, why: 'not_in_force' })
  })

  test('that runs against us never makes an institution late', () => {
    const line = [at({ anyRule: 'eu-ombudsman-complaint' })]
    expect(derive({ line, kind: 'complaint', sent: '2023-03-27' })).toMatchObject({ due: null, why: 'no_rule' })
  })

  test('counts by the calendar of the institution where the rule leaves it that, and by its own where not', () => {
    const own = at({ anyRule: 'eu-access-to-documents', calendarId: 'eu-commission-luxembourg' })
    const access = { kind: 'access_request', registered: '2023-06-12' } as const
    expect(derive({ line: [own], ...access }).due).toMatchObject({ dueOn: '2023-07-04' })
    const british = at({ anyRule: 'uk-freedom-of-information', calendarId: 'national-fr' })
    expect(derive({ line: [british], kind: 'access_request', sent: '2026-03-02' }).due?.calendarId).toBe('uk-any-part')
  })
})

describe('the day a clock starts from', () => {
  test('is the day of sending by e-mail and portal, until another day is known', () => {
    for (const channel of ['email', 'portal'] as const)
      expect(derive({ channel, sent: '2023-03-27' })).toMatchObject({ triggerOn: '2023-03-27', assumed: 'sent' })
    expect(derive({ sent: '2023-03-27', received: '2023-03-29' })).toMatchObject({
      triggerOn: '2023-03-29',
      assumed: null,
    })
  })

  test('is not assumed by post: without proof of delivery or a day of receipt nothing is due', () => {
    expect(derive({ channel: 'post', sent: '2023-03-27' })).toMatchObject({ due: null, why: 'waits' })
    expect(derive({ channel: 'post', sent: '2023-03-27', delivered: '2023-03-31' })).toMatchObject({
      triggerOn: '2023-03-31',
      assumed: 'delivered',
    })
  })

  test('is never assumed where the law counts from registration', () => {
    const line = [at({ anyRule: 'eu-access-to-documents' })]
    const access = { line, kind: 'access_request' } as const
    expect(derive({ ...access, sent: '2023-03-24', received: '2023-03-24' })).toMatchObject({ due: null, why: 'waits' })
    expect(derive({ ...access, sent: '2023-03-24', registered: '2023-03-27' }).due?.dueOn).toBe('2023-04-20')
  })
})

test('a clock that stands still is said to stand still', () => {
  const lines = [
    { kind: 'pause', on: toDay('2026-06-08'), term: null, from: 'due', until: null, reason: 'fee' },
  ] as const
  const line = [at({ anyRule: 'uk-freedom-of-information' })]
  expect(derive({ line, kind: 'access_request', sent: '2026-06-01', clock: clockOf(lines, null) })).toMatchObject({
    due: null,
    why: 'paused',
  })
})

describe('the rules that come with the product', () => {
  test('have ids and versions that name one thing each', () => {
    expect(new Set(replyRules.map(({ id }) => id)).size).toBe(replyRules.length)
    for (const { versions } of replyRules)
      expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length)
  })

  test('name a source and a day of checking each, and a calendar that exists', () => {
    for (const { id, versions } of replyRules) {
      for (const { source, lastCheckedOn, calendarId } of versions) {
        expect(source.label, id).not.toBe('')
        expect(lastCheckedOn, id).toMatch(/^\d{4}-/)
        if (calendarId) expect(shippedBook.calendar(calendarId), id).not.toBeNull()
      }
    }
  })

  test('give no term without having been read: a verified rule has one', () => {
    for (const { id, versions } of replyRules)
      for (const { standing, term } of versions) if (standing === 'verified') expect(term, id).not.toBeNull()
  })
})

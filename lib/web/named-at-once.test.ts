import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { toDay } from '@/lib/dates'
import { logLetterFormOn } from '@/lib/letters/schema'
import { recordReplyFormOn } from '@/lib/replies/schema'
import { recordSourceForm } from '@/lib/sources/schema'
import { readForm } from '@/lib/web/read-form'

const today = toDay('2026-05-04')

/** What is refused in a form as a browser posts it, by field. */
function refusedIn(schema: Parameters<typeof readForm>[0], fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ submissionKey: randomUUID(), ...fields })) form.append(name, value)
  const { state } = readForm(schema, form)
  return Object.fromEntries(
    Object.entries(state?.fieldErrors ?? {}).map(([field, refusals]) => [field, refusals.map(({ key }) => key).join()]),
  )
}

const letter = { as: 'log', kind: 'letter', channel: 'post', language: 'en', caseId: '', newCase: '' }

test('all that is missing from a letter is named at once', () => {
  const empty = { ...letter, subject: '', datedOn: '', sentOn: '', recipients: '', text: '' }
  expect(refusedIn(logLetterFormOn(today), empty)).toEqual({
    subject: 'required',
    sentOn: 'day_missing',
    caseId: 'case_missing',
    recipients: 'recipient_missing',
  })
})

test('all that cannot be of a letter is named with what is missing', () => {
  const wrong = { ...letter, subject: '', datedOn: '2026-02-30', sentOn: '2026-05-01', to1: 'UNHCR' }
  expect(
    refusedIn(logLetterFormOn(today), {
      ...wrong,
      to1ReceivedOn: '2026-04-30',
      to2Addressee: 'Nobody’s office',
      to3: 'IOM',
      to3ReceivedOn: '2026-05-05',
    }),
  ).toEqual({
    subject: 'required',
    datedOn: 'no_such_day',
    caseId: 'case_missing',
    to1ReceivedOn: 'day_before_sent',
    to2: 'required',
    to3ReceivedOn: 'day_in_future',
  })
  expect(refusedIn(logLetterFormOn(today), { ...wrong, datedOn: '', sentOn: '2026-05-05' })).toMatchObject({
    sentOn: 'day_in_future',
  })
})

test('all that is missing from a reply is named at once, and a day of receipt that has not come', () => {
  const empty = { institution: '', kind: 'substantive', channel: 'post', caseId: '', text: '' }
  expect(refusedIn(recordReplyFormOn(today), { ...empty, receivedOn: '' })).toEqual({
    institution: 'required',
    receivedOn: 'day_missing',
    caseId: 'case_or_letter_missing',
    text: 'file_missing',
  })
  expect(refusedIn(recordReplyFormOn(today), { ...empty, receivedOn: '2026-05-05' })).toMatchObject({
    receivedOn: 'day_in_future',
  })
})

test('all that is missing from a source is named at once', () => {
  const empty = { caseId: randomUUID(), title: '', kind: 'law', publishers: '', datedOn: '', url: 'none', text: '' }
  expect(refusedIn(recordSourceForm, empty)).toEqual({
    title: 'required',
    publishers: 'publisher_missing',
    datedOn: 'day_missing',
    url: 'not_an_address',
    text: 'file_missing',
  })
})

import { expect, test } from 'vitest'
import { barPlace } from '@/components/layout/bar-place'
import shell from '@/lib/i18n/messages/en/shell.json'

const id = '01a215d0-a885-7432-8866-9203d8532523'

test('the bar of a phone says where one is, and leads to the page above', () => {
  expect(barPlace('/coalition')).toEqual({ title: 'desk', up: null })
  expect(barPlace('/coalition/cases')).toEqual({ title: 'cases', up: '/coalition' })
  expect(barPlace('/coalition/letters/new')).toEqual({ title: 'add_letter', up: '/coalition/letters' })
  expect(barPlace(`/coalition/replies/${id}`)).toEqual({ title: 'found_reply', up: '/coalition/letters' })
  expect(barPlace(`/coalition/cases/${id}/timeline`)).toEqual({ title: 'found_case', up: `/coalition/cases/${id}` })
  expect(barPlace(`/coalition/letters/${id}/recipients/${id}`)).toEqual({
    title: 'bar_recipient',
    up: `/coalition/letters/${id}`,
  })
  expect(barPlace(`/coalition/letters/${id}/recipients/${id}/due`)).toEqual({
    title: 'bar_due',
    up: `/coalition/letters/${id}/recipients/${id}`,
  })
  expect(barPlace(`/coalition/settings/deadlines/calendars/${id}`).up).toBe('/coalition/settings/deadlines')
  expect(barPlace('/coalition/erasures')).toEqual({ title: 'bar_erased', up: '/coalition/settings' })
  expect(barPlace('/coalition/erasures/new')).toEqual({ title: 'bar_erase', up: '/coalition/erasures' })
})

test('every name of a page in the bar is a sentence of the interface', () => {
  const paths = [
    '',
    '/imports',
    '/imports/mail/queue',
    '/settings/tokens',
    '/follow-ups/new',
    `/exports/${id}`,
    '/erasures',
    '/erasures/words',
    '/nothing',
  ]
  for (const path of paths) expect(shell).toHaveProperty(barPlace(`/coalition${path}`).title)
})

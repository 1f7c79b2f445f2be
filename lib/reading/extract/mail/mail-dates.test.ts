import { afterEach, expect, test } from 'vitest'
import { sentOf } from '@/lib/reading/extract/mail/mail-dates'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test.each([
  ['08.12.2025 09:11', '2025-12-08'],
  ['08/12/2025 09:11', '2025-12-08'],
  ['08-12-2025 09:11', '2025-12-08'],
  ['8-Dec-2025 09:11', '2025-12-08'],
  ['Mon, 08 Dec 2025 23:30 -0500', '2025-12-08'],
  ['2025-12-08T09:11:00.000Z', '2025-12-08'],
  ['12/8/2025 9:11 AM', '2025-12-08'],
  ['Montag, 8. Dezember 2025 09:11', '2025-12-08'],
  ['Mo., 8. Dez. 2025 um 09:11 Uhr', '2025-12-08'],
  ['lundi 8 décembre 2025 09:11', '2025-12-08'],
  ['poniedziałek, 8 grudnia 2025 09:11', '2025-12-08'],
  ['lunes, 8 de diciembre de 2025 9:11', '2025-12-08'],
  ['Monday, December 8, 2025 9:11 AM', '2025-12-08'],
  ['8 December 2025 at 09:11:12 CET', '2025-12-08'],
  ['Mon, 8 Dec 2025 23:30:00 -0500', '2025-12-08'],
  ['31.02.2025', null],
  ['soon', null],
])('the day of a mail that says "%s" is %s', (words, day) => {
  expect(sentOf(words).sentOn).toBe(day)
})

test('a time without a zone is on the day that is written, wherever the machine stands', () => {
  for (const TZ of ['Pacific/Auckland', 'Europe/Warsaw', 'America/Los_Angeles']) {
    process.env.TZ = TZ
    expect(sentOf('Monday, 8 December 2025 00:30').sentOn).toBe('2025-12-08')
    expect(sentOf('08.12.2025 11:30:05 PM').sentAt).toBe('2025-12-08T23:30:05.000Z')
  }
})

import { expect, test } from 'vitest'
import { english } from '@/lib/exports/fixtures/english'
import { norland } from '@/lib/exports/fixtures/norland'

const lines = norland(english).chronology.map((entry) => [
  entry.on,
  entry.text.map((part) => part.text).join(' '),
  entry.exhibit,
])

test('the chronology tells the case in order', () => {
  expect(lines).toEqual([
    [
      '2025-03-12',
      'Joint letter to 3 recipients: Joint call for legal counsel and an independent monitor at the northern crossings. Signed by 3 organisations. 3 asks. Answer due on 3 April 2025.',
      'L 1',
    ],
    [
      '2025-03-27',
      'Ombudsperson of Norland passes the letter on. Ask 1 deflected. Ask 2 answered. Ask 3 declined.',
      'E 1',
    ],
    [
      '2025-04-02',
      'Holding reply of Government of Norland, Ministry of the Interior. An answer is promised by 11 April 2025.',
      'E 2',
    ],
    [
      '2025-04-10',
      'Reply of Government of Norland, Ministry of the Interior. Commitment on ask 1. Ask 2 partly accepted. Ask 3 said to be done. 7 days late. Commitments drawn from it: C 1 and C 2.',
      'E 3',
    ],
    ['2025-05-05', 'Letter to Norland Border Service: Reminder of our letter of 11 March 2025.', 'L 2'],
    [
      '2025-07-02',
      'Update on C 1: Duty lawyers at Kestrel Point and Low Ferry: broken or contradicted, no reason given.',
      null,
    ],
    [
      '2025-10-14',
      'Source. Ministry of the Interior of Norland: Duty lawyers at the northern crossings: first quarter.',
      'E 4',
    ],
    ['2025-10-20', 'Update on C 1: Duty lawyers at Kestrel Point and Low Ferry: partly kept, no reason given.', 'E 4'],
    ['2026-01-14', 'Follow-up. Call the secretariat about Low Ferry: no date yet.', null],
  ])
})

test('an update that was withdrawn is not told', () => {
  expect(lines.some(([on]) => on === '2025-06-11')).toBe(false)
})

test('what is not in the history is not in its chronology', () => {
  const without = norland(english, { replies: [], commitments: [], claims: [], references: [], followUps: [] })
  expect(without.chronology.map((entry) => entry.exhibit)).toEqual(['L 1', 'L 2', 'E 4'])
})

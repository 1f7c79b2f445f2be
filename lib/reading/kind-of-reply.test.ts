import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

const kindOf = (text: string) => readText(text).meta.documentKind

test('a letter that answers and will send something is no holding reply', () => {
  expect(
    kindOf(
      'Dear Ms Halden,\n\nThe Agency has replaced X-rays by interviews. We will send you the new guidelines by 1 September 2031.\n\nYours sincerely,',
    ),
  ).toBe('substantive')
})

test.each([
  'Dear Ms Halden,\n\nWe will send you a full reply by 1 September 2031.\n\nYours sincerely,',
  'Dear Ms Halden,\n\nThe Minister will let you have an answer to your questions as soon as possible.\n\nYours sincerely,',
  'Dear Ms Halden,\n\nWe shall respond to your letter before the end of May.\n\nYours sincerely,',
])('a letter that only announces its answer holds: %s', (text) => {
  expect(kindOf(text)).toBe('holding')
})

test('a letter that refuses one thing and promises two is no refusal as a whole', () => {
  const refused = 'Eine Aufhebung der Genehmigungspflicht lehnen wir ab.'
  const promised =
    'Wir werden die Statistik bis zum 31. Juli 2031 veröffentlichen. Über das Ergebnis der Prüfung werden wir Sie unterrichten.'
  expect(kindOf(`Sehr geehrte Frau Halden,\n\n${refused}\n\nMit freundlichen Grüßen`)).toBe('refusal')
  expect(kindOf(`Sehr geehrte Frau Halden,\n\n${promised} ${refused}\n\nMit freundlichen Grüßen`)).toBe('substantive')
})

test('what a program wrote is automatic by its header, and nothing of it is more than weakly offered', () => {
  const text = 'I am away. I will answer your message when I am back.'
  const { meta, suggestions } = readText(text, { isAutomatic: true })
  expect(meta.documentKind).toBe('automatic')
  expect(suggestions.filter(({ kind }) => kind === 'commitment').map(({ tier }) => tier)).toEqual(['weak'])
  expect(readText(text).suggestions.some(({ kind, tier }) => kind === 'commitment' && tier === 'suggest')).toBe(true)
})

test.each([
  'PRESS RELEASE\n\nHarbour Watch will publish its report on the ferry in May. The government will review the licence.\n\nNotes to editors: interviews on request.',
  'The harbour in May\n\nWe will hold a clean-up on 3 May. Sign up here. Follow us and donate now: our supporters keep the boats afloat. Read more in the next issue.',
])('what answers nobody is no reply, and nothing of it is more than weakly offered: %s', (text) => {
  const { meta, suggestions } = readText(text)
  expect(meta.documentKind).toBe('other')
  expect(suggestions.filter(({ kind, tier }) => kind === 'commitment' && tier === 'suggest')).toEqual([])
})

test('a reply above the campaign mail that it answers stays a reply', () => {
  const mail = 'Open letter to the Minister. Sign our petition, donate now, follow us, spread the word.'
  const text = `Dear Ms Halden,\n\nThank you for your letter. We will publish the licence by 1 May 2031.\n\nYours sincerely,\nAnna Lund\n\n${mail}`
  const { meta, suggestions } = readText(text)
  expect(meta.documentKind).toBe('substantive')
  expect(suggestions.filter(({ kind, tier }) => kind === 'commitment' && tier === 'suggest')).toHaveLength(1)
})

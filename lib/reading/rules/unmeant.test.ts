import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

const offered = (sentence: string) =>
  readText(`${sentence}\n\nThat is all that was asked.`).suggestions.flatMap(({ kind, tier, start }) =>
    tier === 'suggest' && start < 20 ? [kind] : [],
  )

test.each([
  'Such cases will usually be closed within a week.',
  'Fines will generally be imposed on repeat offenders.',
  'Hence no further rules will be tabled on this matter.',
  'The handbook will serve as a basis for later work on ferries.',
])('how things go, and what will not be done, is no promise: %s', (sentence) => {
  expect(offered(sentence)).not.toContain('commitment')
})

test.each([
  'No ward will be closed before the new hospital opens.',
  'The Agency will normally reply within ten days.',
  'In its reply the Commission announced its intention to table a bill on ferries by 2031.',
  'The Government has confirmed its intention to publish the register.',
  'The Commission committed, in particular, to reviewing the rules on ferries.',
  'The ministry is aware of the costs and is supporting twenty harbours to repair their quays.',
  'There will be a pre-licensing process.',
  'Harbour officials are currently in negotiation with a landowner.',
])('what was announced, or is done beside what is thought of it, is one: %s', (sentence) => {
  expect(offered(sentence)).toContain('commitment')
})

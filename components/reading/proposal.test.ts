import { describe, expect, test } from 'vitest'
import type { DrawContext } from '@/components/reading/draw-form'
import { proposalOf } from '@/components/reading/proposal'
import { toDay } from '@/lib/dates'
import type { SuggestionLine } from '@/lib/suggestions/queries'

const words = 'We cannot agree to this.'
const recipient = {
  id: 'r',
  replyId: 'y',
  asks: [
    { id: 'a', number: 1, text: 'Publish the instruction', outcomes: [] },
    { id: 'b', number: 2, text: 'Let lawyers enter the zone', outcomes: [] },
  ],
}

function refusalOf(before: string) {
  const suggestion = { kind: 'refusal' } as SuggestionLine
  return proposalOf(
    { suggestion, words },
    { recipient, institutions: [] } as unknown as DrawContext,
    toDay('2026-04-16'),
    before,
  )
}

describe('a refusal', () => {
  test('is accepted with the ask that the sentence before it tells', () => {
    expect(refusalOf('You ask that lawyers may enter the zone.').fields.askId).toBe('b')
  })

  test('is given no ask where the words tell none', () => {
    expect(refusalOf('').fields.askId).toBe('')
    expect(refusalOf('The weather was fair.').ask).toBeNull()
  })
})

function promised(about: Partial<SuggestionLine>, quote: string) {
  const suggestion = { kind: 'commitment', dueOn: null, reason: '', ...about } as SuggestionLine
  const context = { recipient: null, institutions: [], madeOn: '2026-04-01' } as unknown as DrawContext
  return proposalOf({ suggestion, words: quote }, context, toDay('2026-04-16')).fields
}

describe('a time that is a condition as well', () => {
  const hangs = 'because: *will pay*: to come, hangs on *as long as*'

  test('is said once, as the condition', () => {
    const quote = 'We will pay as long as the crisis lasts, and report.'
    const fields = promised({ reason: hangs, dueText: 'as long as the crisis lasts' }, quote)
    expect([fields.condition, fields.dueText]).toEqual(['as long as the crisis lasts', ''])
  })

  test('is said beside one that is none of it', () => {
    const quote = 'We will pay later this year as long as the court agrees.'
    const fields = promised({ reason: hangs, dueText: 'later this year' }, quote)
    expect([fields.condition, fields.dueText]).toEqual(['as long as the court agrees', 'later this year'])
  })
})

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

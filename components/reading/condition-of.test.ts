import { describe, expect, test } from 'vitest'
import { conditionOf } from '@/components/reading/condition-of'

describe('the condition of a promise stands in its own words', () => {
  test.each([
    ['Once', 'Once the review is over, we will publish it.', 'Once the review is over'],
    ['provided that', 'We will open the zone provided that\nthe court agrees.', 'provided that the court agrees'],
    ['sofern', 'Wir werden, sofern der Bundestag zustimmt, berichten.', 'sofern der Bundestag zustimmt'],
    ['if', 'We will pay if Art. 7 allows 2.5 in all; we will report.', 'if Art. 7 allows 2.5 in all'],
  ])('%s: %s', (cue, quote, condition) => {
    expect(conditionOf(`because: *will publish*: to come, hangs on *${cue}*`, quote)).toBe(condition)
  })

  test('a reason that names none fills none', () => {
    expect(conditionOf('because: *We* + *will*: to come', 'We will publish it if asked.')).toBe('')
  })

  test('words that the passage does not hold are given as they are named', () => {
    expect(conditionOf('because: its words, hangs on *subject to*', 'We will publish it.')).toBe('subject to')
  })
})

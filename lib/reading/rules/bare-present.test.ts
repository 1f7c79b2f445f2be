import { expect, test } from 'vitest'
import { featuresOf } from '@/lib/reading/rules/features'

const featuresIn = (words: string) =>
  featuresOf(
    { start: 0, end: words.length, words, leadIn: '', isItem: false, language: 'pl', sentence: 0 },
    { demand: 0, press: 0 },
  )

test('a Polish present tense is told by its words as what goes on, as a rule, or as neither', () => {
  expect(featuresIn('Ministerstwo stale monitoruje ceny leków.')).toHaveProperty('m_present_now_central')
  expect(featuresIn('W pracach co do zasady uczestniczą biegli.')).toHaveProperty('m_present_rule')
  expect(featuresIn('Starosta prowadzi zasób kartograficzny.')).toHaveProperty('m_present_bare_body')
  expect(featuresIn('Czy ministerstwo monitoruje ceny?')).not.toHaveProperty('m_present_bare_central')
})

test('a Polish past tense behind aby is a wish, not a deed', () => {
  expect(featuresIn('Mieszkańcy chcą, aby gmina wybudowała most.')).not.toHaveProperty('s_perfect')
  expect(featuresIn('Dodaję, że gmina wybudowała most.')).toHaveProperty('m_perfect')
})

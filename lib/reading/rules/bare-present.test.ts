import { expect, test } from 'vitest'
import { featuresOf } from '@/lib/reading/rules/features'

const featuresIn = (words: string, language = 'pl') =>
  featuresOf(
    { start: 0, end: words.length, words, leadIn: '', isItem: false, language, sentence: 0 },
    { demand: 0, press: 0 },
  )

test('a Polish present tense is told by its words as what goes on, as a rule, or as neither', () => {
  expect(featuresIn('Ministerstwo stale monitoruje ceny leków.')).toHaveProperty('m_present_now_central')
  expect(featuresIn('W pracach co do zasady uczestniczą biegli.')).toHaveProperty('m_present_rule')
  expect(featuresIn('Starosta prowadzi zasób kartograficzny.')).toHaveProperty('m_present_bare_body')
  expect(featuresIn('Czy ministerstwo monitoruje ceny?')).not.toHaveProperty('m_present_bare_central')
})

test('a German present tense is a rule by its words, or on a condition unless it is ours', () => {
  expect(featuresIn('Auf Antrag erstellt die Stelle ein Gutachten.', 'de')).toHaveProperty('m_present_rule')
  expect(featuresIn('Die Polizei greift ein, wenn Gefahr besteht.', 'de')).toHaveProperty('m_present_rule')
  expect(featuresIn('Wir prüfen den Fall, sobald die Akten da sind.', 'de')).not.toHaveProperty('m_present_rule')
  expect(featuresIn('Das Amt prüft den Fall.', 'de')).not.toHaveProperty('m_present_rule')
})

test('a Polish past tense behind aby is a wish, not a deed', () => {
  expect(featuresIn('Mieszkańcy chcą, aby gmina wybudowała most.')).not.toHaveProperty('s_perfect')
  expect(featuresIn('Dodaję, że gmina wybudowała most.')).toHaveProperty('m_perfect')
})

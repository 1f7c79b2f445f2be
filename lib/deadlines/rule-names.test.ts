import { expect, test } from 'vitest'
import { ruleNameIn } from '@/lib/deadlines/rule-names'
import { replyRules } from '@/lib/deadlines/rules'

const owed = replyRules.filter(({ owedBy }) => owedBy === 'institution')

test.each(['fr', 'de', 'pl'])('every rule that a certificate can name has a name in %s', (language) => {
  expect(owed.filter((rule) => ruleNameIn(language, rule) === rule.name).map(({ id }) => id)).toEqual([])
})

test('a rule of the workspace, or one that it named otherwise, keeps its name', () => {
  expect(ruleNameIn('fr', { id: 'own-1', name: 'Norland: requests' })).toBe('Norland: requests')
  expect(ruleNameIn('fr', { id: 'lt-letters', name: 'Lithuania, our reading' })).toBe('Lithuania, our reading')
  expect(ruleNameIn('en', { id: 'lt-letters', name: 'Lithuania: requests and complaints' })).toMatch(/^Lithuania/)
})

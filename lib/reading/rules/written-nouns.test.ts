import { expect, it } from 'vitest'
import { spokenIn } from '@/lib/reading/rules/spoken'

const unit = { start: 0, end: 0, leadIn: '', isItem: false, language: 'de', sentence: 0 }
const verbsIn = (words: string, language = 'de') =>
  spokenIn({ ...unit, words, language }).heads.map(({ start, end }) => words.slice(start, end))

it.each([
  ['Zum Bau des Weges kann keine Aussage getroffen werden.', ['kann']],
  ['Deshalb wird man den Plan nicht erweitern können.', ['wird', 'können']],
  ['Nach derzeitigem Stand geht die Anlage in Betrieb.', ['geht']],
  ['Prüfen wir den Antrag erneut.', ['Prüfen']],
])('a noun inside a German sentence is no verb: %s', (words, verbs) => {
  expect(verbsIn(words)).toEqual(verbs)
})

it.each([
  ['At the summit we signed the Clean Harbour and Ferry Safety Pledge, to triple the number of ferries.', ['signed']],
  ['That vessel was a ferry, MV Northern Endeavour, and it was good.', ['was', 'was']],
  ['The Ministry Pledges More Ferries', ['Pledges']],
  ['The Harbour Office pledges to help.', ['pledges']],
])('the last word of a name inside an English sentence is no verb: %s', (words, verbs) => {
  expect(verbsIn(words, 'en')).toEqual(verbs)
})

import { expect, it } from 'vitest'
import { spokenIn } from '@/lib/reading/rules/spoken'

const unit = { start: 0, end: 0, leadIn: '', isItem: false, language: 'de', sentence: 0 }
const verbsIn = (words: string) => spokenIn({ ...unit, words }).heads.map(({ start, end }) => words.slice(start, end))

it.each([
  ['Zum Bau des Weges kann keine Aussage getroffen werden.', ['kann']],
  ['Deshalb wird man den Plan nicht erweitern können.', ['wird', 'können']],
  ['Nach derzeitigem Stand geht die Anlage in Betrieb.', ['geht']],
  ['Prüfen wir den Antrag erneut.', ['Prüfen']],
])('a noun inside a German sentence is no verb: %s', (words, verbs) => {
  expect(verbsIn(words)).toEqual(verbs)
})

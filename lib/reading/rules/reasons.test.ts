import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

test.each([
  'Die Bundesregierung hat die Änderungsanträge geprüft und dem Ausschuss vorgelegt.',
  'Wir werden die Gesetzentwürfe und die Änderungsanträge des Parlaments bis zum 1. Mai 2031 prüfen.',
  'The Agency will re-examine the complaints and publish its findings.',
  'Nous transmettrons les éléments demandés et réexaminerons votre dossier.',
  'Ministerstwo przygotowuje rozporządzenie i przekaże je do konsultacji.',
])('a reason quotes whole words: %s', (sentence) => {
  const reasons = readText(sentence).suggestions.flatMap(({ kind, reason }) => (kind === 'reference' ? [] : [reason]))
  const words = new Set(sentence.split(/[^\p{L}\p{N}-]+/u))
  const quoted = reasons.flatMap((reason) =>
    [...reason.matchAll(/\*([^*]+)\*/g)].flatMap(([, said = '']) => said.split(/[^\p{L}\p{N}-]+/u)),
  )
  expect(quoted.filter((word) => word !== '' && !words.has(word))).toEqual([])
  expect(quoted.length).toBeGreaterThan(0)
})

test.each([
  ['Une réponse complète vous sera adressée.', '*sera adressée*: to come'],
  ['We publish each year the figures that will be collected by the towns.', '*publish*: a standing practice'],
])('a reason tells what the main verb of the promise means: %s', (sentence, meaning) => {
  expect(readText(sentence).suggestions.map(({ reason }) => reason)).toEqual([expect.stringContaining(meaning)])
})

import { expect, test } from 'vitest'
import { headsOf } from '@/lib/reading/rules/heads'
import { withNamedActors } from '@/lib/reading/rules/named-actors'

const actors = (words: string, language = 'fr') =>
  withNamedActors(words, headsOf(words, language), language).map(({ subject }) => subject)

test.each([
  ['La SRTB a organisé deux ateliers.', ['body']],
  ['Brulogis travaille avec soin et publiera les résultats.', ['body', 'body']],
  ["L'Office Welcome Desk du Quartier Nord a ouvert un guichet.", ['body']],
  ['La TVA sera calculée sur ce montant.', ['unknown']],
  ['Seule une visite sera organisée.', ['deliverable']],
  ['Cette Table sera dressée.', ['unknown']],
  ['Une avancée sera obtenue.', ['unknown']],
])('a name before a verb acts: %s', (words, subjects) => {
  expect(actors(words)).toEqual(subjects)
})

test('in a language that gives capitals to every noun a capital names nobody', () => {
  expect(actors('Abfall wird gesammelt.', 'de')).toEqual(['unknown'])
})

import { expect, test } from 'vitest'
import { markedSentences } from '@/lib/reading/learning/own-sentences'
import { f1Of, offeredAs } from '@/lib/reading/learning/score-sentences'
import { headsOf } from '@/lib/reading/rules/heads'
import { fittedWeights } from '@/lib/reading/rules/score'

const languages = ['pl', 'de', 'fr']

test.each(languages)('sentences that no weight was fitted on are told from one another: %s', (language) => {
  for (const half of ['a', 'b']) {
    const sentences = markedSentences(`held/${language}-${half}.txt`, language)
    expect(f1Of('commitment', sentences, fittedWeights)).toBeGreaterThanOrEqual(0.8)
  }
})

test.each(languages)('what is only asked, ruled by law or done is not offered as a promise: %s', (language) => {
  const others = ['a', 'b']
    .flatMap((half) => markedSentences(`held/${language}-${half}.txt`, language))
    .filter(({ is }) => !is.commitment)
  const offered = others.filter((one) => offeredAs(one, fittedWeights) === 'commitment')
  expect(offered.length / others.length).toBeLessThanOrEqual(0.1)
})

test.each([
  ['pl', 'Zwrócę się do starosty o wyjaśnienia.', 'future', 'self'],
  ['pl', 'Uruchomiliśmy nowy punkt.', 'perfect', 'self'],
  ['pl', 'Przewoźnik jest zobowiązany do zapewnienia opieki.', 'modal', 'other'],
  ['pl', 'Projekt jest przedmiotem uzgodnień.', 'progressive_passive', 'deliverable'],
  ['de', 'Das Landesamt legt im Herbst einen Entwurf vor.', 'act', 'body'],
  ['de', 'Die Polizei nimmt dazu keine Stellung.', 'deny', 'body'],
  ['de', 'Ein Merkblatt ist in Vorbereitung.', 'progressive_passive', 'deliverable'],
  ['fr', "Il ne m'est pas possible de vous répondre.", 'deny', 'dummy'],
])(
  'tells forms that leave the pronoun out, part the verb or deny by a noun: %s, %s',
  (language, words, form, subject) => {
    expect(headsOf(words, language)[0]).toMatchObject({ form, subject })
  },
)

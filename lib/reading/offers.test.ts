import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

const offered = (text: string) =>
  readText(text)
    .suggestions.filter(({ kind, tier }) => tier === 'suggest' && ['commitment', 'claim', 'refusal'].includes(kind))
    .map(({ kind, quote }) => `${kind}: ${quote}`)

test.each([
  ['We also offer training to all border officers.', 'en'],
  ['Nous proposons également un accompagnement gratuit aux familles hébergées.', 'fr'],
  ['Oferujemy również bezpłatne kursy językowe dla rodzin.', 'pl'],
])('a standing offer in the present tense is a promise: %s', (sentence) => {
  expect(offered(sentence)).toEqual([`commitment: ${sentence}`])
})

test.each([
  [
    'Ich habe die Behörde um Stellungnahme gebeten und komme im Herbst mit einem Vorschlag auf Sie zu.',
    'claim: Ich habe die Behörde um Stellungnahme gebeten',
    'commitment: komme im Herbst mit einem Vorschlag auf Sie zu.',
  ],
  [
    'We have raised this with the regional prosecutor and continue to press for access to the site.',
    'claim: We have raised this with the regional prosecutor',
    'commitment: continue to press for access to the site.',
  ],
])('a sentence that begins with a deed done and ends with one to come is both: %s', (sentence, done, ahead) => {
  expect(offered(sentence)).toEqual([done, ahead])
})

test.each([
  'The Council will not comment on the content of documents that were leaked.',
  'It would be premature to comment on the outcome of the inquiry.',
  'The Commission is not considering a general ban on night flights.',
  'It is not for the Council to assess the conduct of individual Member States.',
  "La commune ne prévoit pas d'augmenter le nombre de places.",
  "Nous n'envisageons pas de réduire le délai d'attente.",
])('silence and what is not for the sender are refusals, not promises: %s', (sentence) => {
  expect(offered(sentence)).toEqual([`refusal: ${sentence}`])
})

test.each([
  ['what a text leaves out', 'This definition does not include seasonal workers.'],
  ['how things go', 'If the claim is refused, the claimant will be told so in writing.'],
  ['what somebody must do', 'Manufacturers will be obliged to draw up a register.'],
  ['what a directive aims at', 'The aim of the directive remains to clarify the law.'],
  ['what somebody else argued', 'The complainant argued that the Agency would never reply.'],
  ['that somebody is asked', 'The Honourable Member asks whether the fund will be increased.'],
])('nothing is offered of %s', (_what, sentence) => {
  expect(offered(sentence)).toEqual([])
})

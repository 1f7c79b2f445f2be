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
  ['what an office does with all that it gets', 'We have received it and it is being considered.'],
  ['what an office does with all that it gets', 'Ihr Schreiben ist eingegangen und wird geprüft.'],
  ['what an office does with all that it gets', "Nous avons bien reçu votre courrier et il est en cours d'examen."],
  ['what an office does with all that it gets', 'Pana pismo wpłynęło do urzędu i jest rozpatrywane.'],
  ['whom alone a rule lets in', 'Seules les demandes complètes seront examinées.'],
  ['whom alone a rule lets in', 'Only complete applications will be considered.'],
  ['whom alone a rule lets in', 'Nur vollständige Anträge werden berücksichtigt.'],
  ['whom alone a rule lets in', 'Tylko kompletne wnioski będą rozpatrywane.'],
  ['how each case is taken', 'Wniosek jest poddawany ocenie formalnej, a następnie jest przekazywany do agencji.'],
  ['what may be expected', 'Można oczekiwać, że liczba pacjentów będzie stopniowo wzrastać.'],
  ['what is advised no more', 'Die Impfung wird in diesem Gebiet nicht mehr empfohlen.'],
  ['what somebody gets', 'The Executive is receiving £12 million this year.'],
  ['that somebody is asked', 'The Honourable Member asks whether the fund will be increased.'],
])('nothing is offered of %s', (_what, sentence) => {
  expect(offered(sentence)).toEqual([])
})

test('promises of a government, of others and of the author are no promises of a reply where a text asks or reports', () => {
  const press = 'Press release – for immediate release\n\nThe Government will present a bill on this in March.'
  const motion =
    'Der Landtag wolle beschließen:\n\nDie Landesregierung wird sich im Bundesrat für ein Tempolimit einsetzen.'
  const letter =
    'Newsletter of the Open Archive Association\n\nWelcome to our newsletter.\n\nWe will also be at the book fair in June.'
  expect([press, motion, letter].map(offered)).toEqual([[], [], []])
})

test.each([
  ['Harbour Rail Ltd will open two new stops next year.', 'Harbour Rail Ltd'],
  ['Next year BWR will open two new stops.', 'BWR'],
  ['We will open two new stops next year.', 'Vale Council'],
])('who does it is who is named, and the sender only where nobody else is: %s', (sentence, actor) => {
  const { suggestions } = readText(sentence, { sender: 'Vale Council' })
  expect(suggestions.filter(({ kind }) => kind === 'commitment').map((one) => one.actor)).toEqual([actor])
})

test.each([
  ['Planned works: a new roof, brighter lamps and a ramp.', 'a new roof'],
  ['Geplante Maßnahmen: ein neues Dach, hellere Lampen und eine Rampe.', 'ein neues Dach'],
  ['Travaux prévus : une nouvelle toiture et une rampe.', 'une nouvelle toiture'],
  ['Planowane prace: nowy dach, jaśniejsze lampy i pochylnia.', 'nowy dach'],
])('a list of works that is announced without a verb is a promise: %s', (sentence, work) => {
  expect(offered(sentence)).toEqual([`commitment: ${sentence}`])
  const [head = ''] = sentence.split(work)
  const listed = `${head}\n\n– ${work};\n\n– ${work}.`
  expect(offered(listed).map((one) => one.replace(/[;.]$/, ''))).toEqual([`commitment: ${work}`, `commitment: ${work}`])
})

test.each([
  'From 1 April 2032 the single fare will be capped at two pounds.',
  'À partir du 1er avril 2032, le billet simple sera plafonné à deux euros.',
  'Od 1 kwietnia 2032 roku cena biletu zostanie ograniczona do ośmiu złotych.',
])('a reform that is announced with its first day is a promise: %s', (sentence) => {
  expect(offered(sentence)).toEqual([`commitment: ${sentence}`])
})

test.each([
  ['Your reference: NL-26-9. Thank you for your letter of May.', 'We will publish the count of all permits.'],
  ['Unser Zeichen: IV A 3. Vielen Dank für Ihr Schreiben.', 'Wir werden den Bericht im Juni veröffentlichen.'],
  ['Objet : votre demande du 3 mai.', 'Nous publierons le rapport sur les permis en juin.'],
  ['Nasz znak: DP-3. Dziękujemy za pismo z maja.', 'Opublikujemy raport o pozwoleniach w czerwcu.'],
])('a reference that opens a paragraph takes no promise away with it: %s', (opening, promise) => {
  expect(offered(`${opening} ${promise}`)).toEqual([`commitment: ${promise}`])
})

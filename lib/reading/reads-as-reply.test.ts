import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

const offered = (text: string) =>
  readText(text).suggestions.filter(({ kind, tier }) => kind === 'commitment' && tier === 'suggest').length

const kindOf = (text: string) => readText(text).meta.documentKind

const plain =
  'Ferries to the northern islands ran on most days of the winter. Ice closed the outer channel twice, for nine days in all. Freight went by road in that time, at a cost that nobody has added up so far.'

const headed = [
  'Winter ferries',
  'What happens with ice',
  plain,
  'Who carries freight',
  'Lorries carry freight while the channel is closed. A list of hauliers will be published by 1 May 2031.',
  'Where to wait',
  'Waiting rooms stay open until the last boat has left, and tea is sold there on most days.',
].join('\n\n')

test('a page of headings in which nobody speaks for a sender answers nobody', () => {
  expect(kindOf(headed)).toBe('other')
  expect(offered(headed)).toBe(0)
})

test.each([
  [
    'German',
    'Fähren im Winter\n\nWas bei Eis geschieht\n\nFähren zu den nördlichen Inseln fuhren an den meisten Tagen des Winters. Das Eis schloss zweimal die äußere Rinne, für neun Tage. Die Fracht kam in dieser Zeit über die Straße.\n\nWer Fracht befördert\n\nLastwagen befördern die Fracht. Eine Liste der Spediteure wird bis zum 1. Mai 2031 veröffentlicht.\n\nWo man wartet\n\nDie Warteräume sind offen, bis das letzte Boot abgelegt hat, und es gibt dort Tee.',
  ],
  [
    'French',
    "Les bacs en hiver\n\nEn cas de glace\n\nLes bacs vers les îles du nord ont circulé presque tous les jours de l'hiver. La glace a fermé deux fois le chenal, pour neuf jours. Le fret est passé par la route pendant ce temps, à un coût inconnu.\n\nQui porte le fret\n\nDes camions portent le fret. Une liste des transporteurs sera publiée avant le 1er mai 2031.\n\nOù attendre\n\nLes salles restent ouvertes jusqu'au départ du dernier bac, et on y sert du thé.",
  ],
  [
    'Polish',
    'Promy zimą\n\nCo się dzieje przy lodzie\n\nPromy na wyspy północne kursowały przez większość dni zimy. Lód dwukrotnie zamknął tor wodny, łącznie na dziewięć dni. Towary jechały wtedy drogą, a kosztu nikt dotąd nie policzył.\n\nKto wozi towary\n\nTowary wożą ciężarówki. Lista przewoźników zostanie opublikowana do 1 maja 2031 r.\n\nGdzie czekać\n\nPoczekalnie są otwarte do odpłynięcia ostatniego promu, a w środku jest herbata.',
  ],
])('a %s page of headings in which nobody speaks for a sender answers nobody', (_, text) => {
  expect(kindOf(text)).toBe('other')
  expect(offered(text)).toBe(0)
})

test('what is found in a text that reads as no reply is folded away, not lost', () => {
  const found = readText(headed).suggestions.filter(({ kind }) => kind === 'commitment')
  expect(new Set(found.map(({ tier }) => tier))).toEqual(new Set(['weak']))
})

test.each([
  ['with a sign that somebody is answered', `Thank you for your letter of 3 May 2031.\n\n${headed}`],
  [
    'in which a government acts',
    `Winter ferries\n\nThe Government keeps the channel open. The Government has let two icebreakers, and the Department pays for the freight that goes by road. ${plain}\n\nFreight\n\nThe Government will publish a list of hauliers by 1 May 2031.`,
  ],
  ['that runs on without headings', `${plain}\n\nA list of hauliers will be published by 1 May 2031.\n\n${plain}`],
  [
    'below the head of a letter whose greeting was lost',
    `Ministry of Transport\n12 Quay Street\nNordhaven\n\n3 May 2031\n\n${plain}\n\nA list of hauliers will be published by 1 May 2031.`,
  ],
  ['of one pasted sentence', 'We will publish the list by June.'],
  ['of a few pasted lines', 'Winter ferries\n\nFreight\n\nA list of hauliers will be published by 1 May 2031.'],
  ['by mail in two lines', 'Hello Anna,\n\nwe will send you the list on Monday.\n\nBest wishes\nIlse'],
])('a reply %s is offered', (_, text) => {
  expect(kindOf(text)).not.toBe('other')
  expect(offered(text)).toBeGreaterThan(0)
})

test('a speech is none the less one because it greets politely', () => {
  const text =
    'Sehr geehrte Frau Präsidentin! Meine Damen und Herren! Heute beschließen wir in zweiter und dritter Lesung das Gesetz über die Fähren. Liebe Kolleginnen und Kollegen, wir werden die Liste bis zum 1. Mai 2031 veröffentlichen. Lassen Sie mich mit dem Hafen beginnen.'
  expect(kindOf(text)).toBe('other')
  expect(offered(text)).toBe(0)
})

const release = [
  'Harbour Office of the Northern Isles Opens a Night Desk for Skippers Who Wait for Ice to Clear at the Outer Quay',
  'The night desk opens on 1 May 2031. It will publish the state of the channel every evening, and two wardens will answer calls until dawn.',
  '“Nobody should stand on the quay and guess when the channel opens, and from May on nobody has to,” harbour master Ilse Halden said. “Skippers told us what they lack at night, and this desk is what came of it after a long winter of talks.”',
  'Skippers can call the desk on the number of the day desk.',
].join('\n\n')

test('a release is one whose title is as long as a sentence and in which somebody is quoted', () => {
  expect(kindOf(release)).toBe('other')
  expect(offered(release)).toBe(0)
})

test.each([
  [
    'that calls its readers in a few words',
    `Winter ferries\n\n${plain} Come and see!\n\n${plain} Hurry, few seats are left! A list of hauliers will be published by 1 May 2031.`,
  ],
  [
    'in which a member asks a government',
    `Die Fähre zu den nördlichen Inseln fuhr an den meisten Tagen des Winters. Das Eis schloss zweimal die äußere Rinne, insgesamt für neun Tage. Die Fracht kam in dieser Zeit über die Straße. Ab dem 3. Quartal 2031 soll eine zweite Fähre erprobt werden.\n\nIch frage den Senat:\n\nIst die Planung der Fähre abgeschlossen? Wenn nein, wie ist der Stand der Planung? An welchen Tagen soll die Fähre fahren? Welche Kosten entstehen dadurch in den nächsten beiden Jahren? Wer bezahlt diese Kosten? Plant der Senat eine zweite Fähre?`,
  ],
])('a text %s answers nobody', (_, text) => {
  expect(kindOf(text)).toBe('other')
  expect(offered(text)).toBe(0)
})

test.each([
  [
    'to all who live in a street',
    `To the residents of Mill Row\n\n${plain}\n\nFreight\n\n${plain} We will publish a list of hauliers by 1 May 2031.`,
  ],
  [
    'whose title says that it answers',
    `Answers of the Harbour Agency to the questions on freight that were put to it over the winter\n\nFreight\n\n${plain}\n\nHauliers\n\nA list of hauliers will be published by 1 May 2031. ${plain}`,
  ],
  [
    'that greets within its first line',
    `Szanowny Panie Marszałku! Promy na wyspy północne kursowały przez większość dni zimy. Lód dwukrotnie zamknął tor wodny, łącznie na dziewięć dni, a towary jechały wtedy drogą.\n\n- Lista przewoźników zostanie opublikowana do 1 maja 2031 r.\n- Poczekalnie są otwarte do odpłynięcia ostatniego promu.\n- Kosztu nikt dotąd nie policzył, a towary wożą ciężarówki.\n\nWysoka Izbo! Przegląd floty potrwa do końca czerwca 2031 r.`,
  ],
])('a letter %s is offered', (_, text) => {
  expect(text.length).toBeGreaterThan(400)
  expect(kindOf(text)).not.toBe('other')
  expect(offered(text)).toBeGreaterThan(0)
})

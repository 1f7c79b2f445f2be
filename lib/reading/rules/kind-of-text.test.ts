import { expect, test } from 'vitest'
import { signsBornBy } from '@/lib/reading/rules/kind-of-text'

const about = { demand: 0, press: 0, answering: 0, appealing: 0 }

test.each(['\n', ' \n', '-', '¶ ', '" ', '» ', 'the ', '§ 1\n', '12 h ', 'heute '])(
  'a text of nothing but %j is told in no time',
  (part) => {
    const text = part.repeat(20_000 / part.length)
    for (const language of ['en', 'de', 'fr', 'pl']) signsBornBy('', language, about)
    const begun = process.cpuUsage().user
    for (const language of ['en', 'de', 'fr', 'pl']) signsBornBy(text, language, about)
    expect((process.cpuUsage().user - begun) / 1000).toBeLessThan(1500)
  },
)

test.each([
  ['en', 'We refer to an article in the Harbour Gazette.'],
  ['en', 'E-12/31EN Answer given by Ms Lund on behalf of the Agency'],
  ['de', 'Ihren Antrag vom 3. Mai haben wir geprüft.'],
  ['fr', 'Reponse. - Le port sera drague.'],
  ['fr', 'Votre courrier du 3 mai a retenu notre attention.'],
  ['en', 'Answers of the Harbour Agency to questions on freight\n\nThe channel is open.'],
  ['pl', 'Odpowiedź udzielona przez komisarza portu\n\nTor wodny jest otwarty.'],
  ['en', 'Mr Halden asked the Minister for Ports whether the ferry would run.'],
  ['en', '12. Mr Halden asked the Minister whether the ferry would run.'],
  ['fr', 'La parlementaire demande quand le port ouvrira.'],
  ['de', 'Die Einsender bitten um eine Fähre.'],
  ['pl', 'Stanowisko spółki Przystań w sprawie hałasu\n\nDostrzegamy hałas.'],
])('a text in %s that says what it answers bears a sign of an answer: %s', (language, text) => {
  expect(signsBornBy(text, language, about)).toBeNull()
})

test.each([
  ['en', 'We will look at your complaint.'],
  ['de', 'Wir bearbeiten Ihre Anfrage gern. Mit freundlichen Grüßen'],
  ['de', 'In Bezug auf den Hafen gilt die Ordnung.'],
  ['fr', 'Votre demande sera traitée sous huit jours.'],
  ['pl', 'Z poważaniem'],
  ['en', 'Mr Halden asked the Minister whether the ferry would run.'],
  ['en', 'Ms Halden, of Northwick, asked the government why the ferry had stopped.'],
  ['en', 'Tell us where your organisation works.'],
  ['de', 'Die Karten werden unter allen Einsendern verlost.'],
  ['fr', "Une réunion d'information parlementaire aura lieu au port."],
  ['fr', "M. Halden appelle l'attention de Mme la ministre sur le port."],
])('what pages and those who ask say as well is no answer, in %s: %s', (language, text) => {
  expect(signsBornBy(text, language, about)).not.toBeNull()
})

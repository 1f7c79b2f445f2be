import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

const first = (text: string, sender?: string) =>
  readText(text, { ...(sender && { sender }) }).suggestions.find(({ kind }) => kind === 'commitment')

test.each([
  ['The Agency will publish the results on its website.', 'information_reply'],
  ['A revised code of conduct will be drawn up by the Ministry.', 'proposal_legislation'],
  ['The inspections at the harbour will be intensified.', 'assessment_review'],
  ['An evaluation of the scheme will be carried out by the Ministry.', 'assessment_review'],
  ['We continue to work closely with the regional authorities.', 'engagement_dialogue'],
  ['We will open a second shelter in the north of the town.', 'action'],
  ["Le Gouvernement n'envisage pas de fermer la gare de Bois-le-Roi.", 'position_assurance'],
  ['Nie planujemy rezygnacji z pociągu nocnego.', 'position_assurance'],
  ['The cooperation with the port authority will continue.', 'continuing_action'],
  ['We will do all we can to shorten the waiting time.', 'position_assurance'],
  ['The Ministry stands ready to examine further requests.', 'assessment_review'],
  ['Les contrôles seront renforcés dès le printemps.', 'assessment_review'],
  ['Le ministère attache une grande importance au respect de cette règle.', 'position_assurance'],
  ['Die Landesregierung wird im Herbst einen Gesetzentwurf vorlegen.', 'proposal_legislation'],
  ['Die Landesregierung wird im Herbst einen Bericht vorlegen.', 'information_reply'],
  ['Der Kreis wird die Brücke gemeinsam mit dem Land sanieren.', 'action'],
  ['Resort rozważa zmianę wysokości dotacji.', 'assessment_review'],
])('what a promise is about is told by its deed: %s', (sentence, type) => {
  expect(first(sentence)?.type).toBe(type)
})

test.each([
  ['The Harbour Board will upgrade the footpath in the next financial year.', 'action'],
  ['The lighthouse is earmarked to be repainted in the spring.', 'action'],
  ['The Agency will facilitate the transfer of patients, with assistance from two hospitals.', 'action'],
  ['The Agency commits to regular monitoring of the water.', 'assessment_review'],
  ['Ministers have decided to introduce a bill on mooring fees.', 'proposal_legislation'],
  ['I shall remind you that the Commission is going to adopt the rules on ferries tomorrow.', 'proposal_legislation'],
  ['The Board will present the annual report in May.', 'information_reply'],
  ['Die Studie wird im Herbst veröffentlicht.', 'information_reply'],
  ['Ministerstwo prowadzi stały monitoring stosowania tych przepisów.', 'assessment_review'],
  ['Obecnie prowadzone są roboty przy moście, o którego udostępnienie wnioskowali mieszkańcy.', 'continuing_action'],
  ['Zgodnie z harmonogramem otwarcie mostu planowane jest na maj 2031 r.', 'action'],
  ['Sprawa poruszona przez mieszkańców zostanie poddana pogłębionej analizie.', 'assessment_review'],
])('what a promise is about is no word around its deed: %s', (sentence, type) => {
  expect(first(sentence)?.type).toBe(type)
})

test.each([
  ['We will reply to you as soon as possible.', 'undated'],
  ['We will check if the valve was closed.', 'undated'],
  ['If you send us the file, we will examine it.', 'conditional'],
  ['The Ministry expects to publish the report shortly.', 'conditional'],
  ['The Ministry is prepared to meet your members.', 'will_consider'],
  ['Nous nous efforçons de rouvrir la clinique.', 'will_consider'],
  ["Le Gouvernement n'envisage pas de fermer la gare de Bois-le-Roi.", 'undated'],
  ['Le ministère est prêt à recevoir vos membres.', 'will_consider'],
  ['The Agency commits to publishing the minutes.', 'undated'],
  ['The Ministry is targeting to open ten clinics.', 'will_consider'],
  ['In line with its commitment to openness, the Ministry will publish the minutes.', 'undated'],
])('a promise is as firm as what stands at its verb: %s', (sentence, firmness) => {
  expect(first(sentence)?.firmness).toBe(firmness)
})

test.each([
  ['We will raise this with the Ministry of Transport.', 'Port Authority', 'Port Authority'],
  ['The European Fisheries Agency will publish the data.', 'Port Authority', 'European Fisheries Agency'],
  ['The data will be published by the Ministry of Fisheries.', 'Port Authority', 'Ministry of Fisheries'],
  ["The report will be published together with the Council's reply.", 'Port Authority', 'Port Authority'],
  ['The companies have agreed to publish their data by May.', 'Port Authority', null],
])('who acts is named at the verb, or is the sender: %s', (sentence, sender, actor) => {
  expect(first(sentence, sender)?.actor).toBe(actor)
})

import type { DemoLetter } from '@/prisma/seed/demo-shapes'
import { inWords } from '@/prisma/seed/days'

const coalition = [
  'Eastern Border Coalition',
  'Open Passage',
  'Legal Aid at the Border',
  'Doctors on Call',
  'Halvik Families',
  'Witness Norland',
  'Skarholt Law Clinic',
]

const closedZone: DemoLetter = {
  key: 'closed-zone',
  kind: 'joint_letter',
  subject: 'Access of lawyers, doctors and observers to the closed border zone',
  sent: 96,
  channel: 'email',
  ourReference: 'EBC 19',
  signatories: coalition,
  recipients: [
    { institution: 'Ministry of the Interior, Norland', addressee: 'State Secretary for Border Affairs' },
    { institution: 'Border Guard Service, Norland' },
    { institution: 'Ombudsperson of Norland' },
    { institution: 'Ministry of Justice, Norland', addressee: 'The Minister' },
    { institution: 'Reception Agency, Norland' },
    { institution: 'Bar Chamber, Skarholt' },
    { institution: 'Police Headquarters, Skarholt', state: 'delivery_failed', stateDays: 95 },
  ],
  asks: [
    'Publish the instruction on access to the closed zone',
    'Call a lawyer whenever a detained person asks for one',
    'Let lawyers enter the zone without a permit',
    'Return every phone taken at the border, and give a receipt',
    'Let independent observers visit the Halvik centre each month',
    'Investigate each death in the zone and publish the result',
  ],
  text: `Skarholt, ${inWords(96)}

Access of lawyers, doctors and observers to the closed border zone

To the Ministry of the Interior, the Border Guard Service, the Ombudsperson, the Ministry of Justice, the Reception Agency, the Bar Chamber of Skarholt and the Police Headquarters of Skarholt

Since the zone along the eastern border was closed, our lawyers have been turned away at its edge on forty-one days. Doctors were let in on three. Nobody outside the authorities can see what happens between the two fences, and six people have died there this year.

We ask the Ministry of the Interior to publish the instruction that says who may enter the zone, and why.

We ask the Border Guard Service and the Police to call a lawyer whenever a person who is held asks for one, and to let lawyers enter the zone without a permit.

Phones are taken from people at the border and are not given back. We ask that every phone be returned to its owner or to the owner's lawyer, and that a receipt be written for each thing taken.

We ask that independent observers may visit the centre in Halvik each month.

Each death in the zone must be investigated, and the result made public.

We would be grateful for an answer to each of these six points.

On behalf of the signatories,
Eastern Border Coalition
`,
}

const ageAssessment: DemoLetter = {
  key: 'age-assessment',
  kind: 'letter',
  subject: 'Age assessment of children: method and appeal',
  sent: 44,
  channel: 'post',
  ourReference: 'EBC 23',
  signatories: ['Eastern Border Coalition', 'Halvik Families'],
  recipients: [
    { institution: 'Reception Agency, Norland' },
    { institution: 'Ministry of Justice, Marenia', registered: 42 },
  ],
  asks: ['Say by which method the age of a child is assessed', 'Give every child a way to appeal'],
  text: `Skarholt, ${inWords(44)}

Age assessment of children: method and appeal

Children who reach Halvik are told that they are eighteen. None of the families we speak to was given the reasons in writing, and none was told how to object.

We ask you to say by which method the age of a child is assessed, and who is trained to do it.

We ask you to give every child who is found to be an adult a written decision and a way to appeal.

Eastern Border Coalition
Halvik Families
`,
}

const documents: DemoLetter = {
  key: 'documents',
  kind: 'access_request',
  subject: 'Access to documents: statistics on permits for the closed zone',
  sent: 24,
  channel: 'portal',
  ourReference: 'EBC 26',
  signatories: ['Eastern Border Coalition'],
  recipients: [{ institution: 'Ministry of the Interior, Norland', registered: 23 }],
  asks: ['Send the monthly figures on permits asked for and refused since the zone was closed'],
  text: `Request for access to documents

We ask for the monthly figures on permits to enter the closed border zone, since the day on which it was closed: how many were asked for, by which profession, how many were given, and how many were refused.

An electronic copy is enough. If some of it cannot be given, please say which part and on which ground.

Eastern Border Coalition
`,
}

const reminder: DemoLetter = {
  key: 'reminder',
  kind: 'letter',
  subject: 'Reminder: our letter on the closed border zone',
  sent: 40,
  channel: 'email',
  ourReference: 'EBC 24',
  signatories: ['Eastern Border Coalition'],
  recipients: [{ institution: 'Border Guard Service, Norland', state: 'closed_without_reply', stateDays: 6 }],
  asks: ['Answer the joint letter'],
  text: `On ${inWords(96)} seven organisations wrote to you about access to the closed border zone. We have had no answer, and no acknowledgement either.

We ask you to answer the six points of that letter, or to say when you will.

Eastern Border Coalition
`,
}

const petition: DemoLetter = {
  key: 'petition',
  kind: 'petition',
  subject: 'Petition on a telephone line for families of missing people',
  sent: 61,
  channel: 'post',
  ourReference: 'EBC 21',
  signatories: ['Halvik Families', 'Eastern Border Coalition'],
  recipients: [{ institution: 'Parliament of Norland', state: 'withdrawn', stateDays: 30 }],
  asks: ['Open a telephone line where families can report a missing person'],
  text: `To the Petitions Committee of the Parliament of Norland

Families who look for a missing relative have nobody to call. We ask Parliament to have a telephone line opened where they can report that a person is missing, in the languages they speak.

Halvik Families
Eastern Border Coalition
`,
}

const phones: DemoLetter = {
  key: 'phones',
  kind: 'complaint',
  subject: 'Complaint about phones taken at the border',
  sent: null,
  channel: 'portal',
  ourReference: 'EBC 27',
  signatories: ['Eastern Border Coalition'],
  recipients: [{ institution: 'Ombudsperson of Norland' }],
  asks: ['Find that phones may not be kept without a decision'],
  text: `Draft, for Tomasz to check before it goes.

People are held at the border, their phones are taken, and no paper is given to them. We complain that this is done without a decision, without a receipt and without a term.
`,
}

export const norlandLetters = [closedZone, petition, ageAssessment, reminder, documents, phones]

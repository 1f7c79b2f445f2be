import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

const offered = (text: string) =>
  readText(text).suggestions.filter(({ kind, tier }) => kind === 'commitment' && tier === 'suggest').length

const kindOf = (text: string) => readText(text).meta.documentKind

test.each([
  [
    'a privacy page',
    'How Reedmail keeps your data\n\nThis policy was last updated: 3 May 2031. We will publish changes here within 30 days. Your account is deleted by us on request.',
  ],
  [
    'a job advertisement',
    'Harbour warden (full time)\n\nThe successful candidate will report to the harbour master. We will publish the results by 1 May 2031. How to apply: send us a letter.',
  ],
  [
    'minutes',
    'Ferry working group, 3 May 2031\n\nAttendees: Lund, Halden\n\nThe committee discussed the licence. The secretariat will publish a review by June 2031.\n\nNext meeting: 1 June.',
  ],
  [
    'a call for tenders',
    'Quay wall, northern basin\n\nBids are invited for the quay wall. The contracting authority will publish the results by 1 May 2031. Bidders shall be informed.\nDeadline for submission: 3 April 2031.',
  ],
  [
    'a speech',
    'Mr Speaker, I beg to move that the bill be read a second time. We will introduce a register of ferries by 1 May 2031.',
  ],
  [
    'a motion without notice',
    'Mr Speaker, hon Deputy President, I move without notice: That the House thanks the crew. We will publish the names by 1 May 2031. Agreed to.',
  ],
  [
    'a statement of a minister to the house',
    'I rise to deliver this ministerial statement on the storm. We will build two harbour walls by 1 May 2031, and the Ministry will publish the plans.',
  ],
  [
    'what a member says for a group',
    'Madam President, the ferries are old. The Commission will present its plan in May 2031. That is why my Group firmly rejects the motion.',
  ],
  [
    'a speech that wonders at a government',
    'Ladies and gentlemen, dear friends! How can the Government of this country say that the money is not there? Let me conclude. We will publish our own sums by 1 May 2031.',
  ],
  [
    'a speech that wonders at a minister',
    'Ladies and gentlemen, dear friends! How can the Minister say that the money is not there? Let me conclude. We will publish our own sums by 1 May 2031.',
  ],
  [
    'a speech that names a government which may say something',
    'Ladies and gentlemen, dear friends! Will the Government of this country ever say where the money is? Let me conclude. We will publish our own sums by 1 May 2031.',
  ],
  [
    'an article on those who asked a government',
    'Journalists asked the Government about the quay on Tuesday. The ministry will publish the licence by 1 May 2031. Critics say that it comes late.',
  ],
  [
    'the abstract of an article',
    'Ferries and weather\n\nAbstract\n\nThis paper examines the ferries of the north. The data show that wind delays them. We will publish the data by 1 May 2031.',
  ],
  [
    'an article of a newspaper',
    'The ministry will publish the licence by 1 May 2031, a source said on Tuesday. "We will examine it", the minister said. Critics say that it comes late.',
  ],
  [
    'a law',
    'Harbours\n\nSection 1 Scope\nThis Act applies to ferries.\n\nSection 2 Register\nThe authority shall publish a register by 1 May 2031.\n\nSection 3 Fees\nThe minister will publish fees.\n\nSection 4 Repeal\nNothing is repealed.',
  ],
  [
    'a German invitation',
    'Einladung zum Hafenabend\n\nAlle sind herzlich eingeladen. Wir werden den Bericht bis zum 1. Mai 2031 veröffentlichen. Beginn ist um 19 Uhr, der Eintritt ist frei.',
  ],
  [
    'a French record',
    "Compte rendu de la séance du 3 mai 2031\n\nLe conseil approuve le plan à l'unanimité. Nous publierons le rapport avant le 1er juin 2031.\n\nQuestions diverses",
  ],
  [
    'Polish terms of use',
    'Regulamin przystani\n\nZaloguj się, aby korzystać z przystani. Opublikujemy raport do 1 maja 2031 r. Kliknij tutaj.',
  ],
])('%s answers nobody, and nothing of it is more than weakly offered', (_, text) => {
  expect(kindOf(text)).toBe('other')
  expect(offered(text)).toBe(0)
})

test.each([
  [
    'that says what it was asked',
    'The petition calls for new rules on tenders. Bidders are told by the contracting authority. We will publish the award criteria by 1 May 2031.',
  ],
  [
    'to a question put in parliament',
    'Ms Lund asked the Government, upon notice: when will the quay be open?\n\nMr Halden: Madam Speaker, we will publish the review by 1 May 2031. Let me conclude with the ferry.',
  ],
  [
    'to a numbered question put to a minister',
    '12. Deputy Lund asked the Minister for Harbours when the quay will be open.\n\nMadam Speaker, we will publish the review by 1 May 2031. Let me conclude with the ferry.',
  ],
  [
    'to what a minister is asked to say',
    'Will the Minister for Harbours say when the quay will be open?\n\nMadam Speaker, we will publish the review by 1 May 2031. Let me conclude with the ferry.',
  ],
  [
    'to what a government is asked to confirm',
    'Will the Government confirm that the quay will be open?\n\nMadam Speaker, we will publish the review by 1 May 2031. Let me conclude with the ferry.',
  ],
  [
    'that a minister rises to give',
    'Madam Speaker, I rise to respond to the question on the quay. We will publish the review by 1 May 2031. In conclusion, the quay is safe.',
  ],
  ['that speaks of a tender', 'The tender documents lie in our office. We will publish the results by 1 May 2031.'],
  [
    'under a greeting',
    'Subject: Privacy notice of the ferry\n\nDear Ms Halden,\n\nYour account is safe. We will publish the review by 1 May 2031.\n\nYours sincerely,\nAnna Lund',
  ],
  [
    'that names a meeting in its first sentence',
    'Auf seiner Tagung im Mai hat der Rat den Bericht beraten. Die Veranstaltung war öffentlich. Wir werden ihn bis zum 1. Mai 2031 veröffentlichen.',
  ],
])('a reply %s stays a reply', (_, text) => {
  expect(kindOf(text)).not.toBe('other')
  expect(offered(text)).toBe(1)
})

test.each(['Agreed to.', 'Motion agreed to.'])('what a record says of a vote promises nothing: %s', (text) => {
  expect(offered(text)).toBe(0)
})

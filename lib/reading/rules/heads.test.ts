import { expect, test } from 'vitest'
import { headsOf } from '@/lib/reading/rules/heads'

const told = (words: string, language: string) =>
  headsOf(words, language).map(({ form, subject, isMain }) => `${isMain ? '' : 'sub '}${form} by ${subject}`)

test.each([
  ['en', 'The Ministry will publish the updated guidance in May.', ['future by body']],
  ['en', 'The strategy sets out how we will help.', ['present by deliverable', 'sub future_be by self']],
  ['en', 'The information requested will be sent.', ['future_passive by unknown']],
  ['en', 'After the visit, the Agency decided to close the site.', ['past by body']],
  ['en', 'We believe that the law will help.', ['opinion by self', 'sub future_be by text']],
  ['en', 'We have met twice and will meet again.', ['perfect by self', 'future by self']],
  ['en', 'We support the work of the courts and have opened two cases.', ['practice by self', 'perfect by self']],
  ['en', 'I can confirm that the Commission attaches importance to it.', ['told by self', 'aim by body']],
  ['en', 'The Council agreed to return to the matter.', ['commit by body']],
  ['en', 'Work on the bridge was finished.', ['past_passive by deliverable']],
  ['en', 'I am aware that officials within my Department are in contact with it.', ['told by self', 'ongoing by body']],
  ['en', 'I am glad that we are reviewing the rules.', ['told by self', 'progressive by self']],
  ['en', 'I am aware that people are facing delays.', ['opinion by self', 'sub opinion by other']],
  ['en', 'You will appreciate that it would not be right to comment.', ['told by unknown', 'deny by dummy']],
  ['en', 'Complaints about noise are outside our remit.', ['deny by unknown']],
  ['en', 'I will of course write again.', ['future by self']],
  ['en', 'Offering false promises is cruel.', ['be by unknown']],
  ['en', 'The staff, who are committed and patient, deserve thanks.', ['sub commit by unknown', 'present by other']],
  ['en', 'Without new money we are set to miss the target.', ['present_passive by self']],
  ['en', 'The lake is set to be reopened in May.', ['planned by unknown']],
  ['de', 'Im Herbst wird das Ministerium einen Bericht vorlegen.', ['future by body']],
  ['de', 'Die Antragsteller werden schriftlich informiert.', ['present_passive by other']],
  ['de', 'Mit dem Gesetz wollen wir Kinder schützen.', ['intend by self']],
  ['de', 'Wir teilen mit, dass Bund, Länder und Kommunen zahlen sollen.', ['told by self', 'sub planned by other']],
  [
    'de',
    'Wird die Frist versäumt, so ist der Antrag abzulehnen.',
    ['sub present_passive by unknown', 'modal by unknown'],
  ],
  ['de', 'Das Amt wird sich dazu öffentlich nicht äußern.', ['deny by body']],
  ['de', 'Hierfür wird mit den Verbänden ein Plan erarbeitet.', ['progressive_passive by deliverable']],
  [
    'de',
    'Es war vorgesehen, dass der Plan im Mai vorgelegt wird.',
    ['opinion by dummy', 'sub present_passive by deliverable'],
  ],
  ['de', 'Geplant war eine Eröffnung im Mai.', ['past_be by deliverable']],
  ['de', 'Laut Betreiber sollen die Züge im Mai wieder fahren.', ['reported by other']],
  ['de', 'Das Amt wird vor Gericht von einer Kanzlei vertreten.', ['present_passive by body']],
  ['de', 'Wie viele es sind, ist dem Amt nicht bekannt.', ['sub present_passive by dummy', 'deny by body']],
  ['fr', 'La Commission continuera de suivre ce dossier.', ['future by body']],
  ['fr', 'Les demandeurs seront entendus.', ['future_passive by other']],
  ['fr', 'La France continue à suivre ce dossier.', ['ongoing by body']],
  ['fr', "A cet égard, nous sommes en train d'étudier un barème.", ['progressive by self']],
  ['fr', "C'est pourquoi le ministère a lancé une enquête.", ['perfect by body']],
  ['fr', "L'agence aide les familles et étudiera leurs demandes.", ['practice by body', 'future by body']],
  ['fr', 'Une mission, composée de deux élus, se rendra sur place.', ['future by body']],
  ['fr', "L'État et les collectivités y travaillent.", ['progressive by body']],
  ['fr', 'Le maire vous recevra volontiers.', ['future by body']],
  ['fr', "L'agence effectue des contrôles tout au long de l'année.", ['ongoing by body']],
  ['fr', "Je m'engage, dès demain, à vous fournir ces pièces.", ['commit by self']],
  ['fr', 'Les autorités ne manquent pas de rappeler ces principes.', ['commit by other']],
  ['fr', 'Les prix ne cessent de croître.', []],
  ['fr', 'La première enquête concernait les loyers.', ['past_be by deliverable']],
  ['fr', 'Je commencerai par rappeler quelques chiffres.', ['opinion by unknown']],
  ['fr', 'Ce sont douze classes qui seront ouvertes.', ['future_passive by dummy']],
  [
    'fr',
    'Les comités, où les élus sont représentés, travaillent à un plan.',
    ['sub present_passive by other', 'progressive by body'],
  ],
  ['pl', 'Ministerstwo zamierza zmienić rozporządzenie.', ['intend by body']],
  ['pl', 'W toku postępowania cudzoziemcy przekazują informacje.', ['ongoing by other']],
  ['pl', 'W marcu inspektorat ogłosi wyniki.', ['future by body']],
  ['pl', 'Obecnie prowadzone są prace nad projektem.', ['progressive_passive by deliverable']],
  ['pl', 'Resort posiada dane i monitoruje sytuację.', ['present by body', 'progressive by body']],
  ['pl', 'Nie toczą się prace nad zmianą ustawy.', ['deny by deliverable']],
  ['pl', 'Przeprowadzono kontrolę.', ['perfect_passive by self']],
])('tells the verb and who acts, in the main clause and in others: %s, %s', (language, words, heads) => {
  expect(told(words, language)).toEqual(heads)
})

test('says nothing of a language without a grammar', () => {
  expect(headsOf('We will publish it.', 'xx')).toEqual([])
})

import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

const frames: Record<string, [string, string]> = {
  de: ['Sehr geehrte Frau Hellwig,\n\n', '\n\nMit freundlichen Grüßen'],
  pl: ['Szanowna Pani,\n\n', '\n\nZ poważaniem'],
  fr: ['Madame,\n\n', '\n\nVeuillez agréer, Madame, mes salutations.'],
}

/** What is offered as a promise at once where these words are a whole letter. */
function promisedBy(language: string, words: string) {
  const [greeting, closing] = frames[language] ?? ['', '']
  const { suggestions } = readText(greeting + words + closing)
  return suggestions.filter(({ kind, tier }) => kind === 'commitment' && tier === 'suggest')
}

test.each([
  ['de', 'In einem zweiten Schritt werden die Standorte begutachtet.'],
  ['de', 'In der nächsten Phase wird das Becken begutachtet.'],
  ['de', 'Zu diesem Thema werden vermehrt Hefte veröffentlicht.'],
  ['de', 'Ein Gutachten ist in Auftrag gegeben.'],
  ['de', 'Die Beschaffung von vier Fahrzeugen ist angestoßen.'],
  ['de', 'Die Untersuchung des Stegs ist noch nicht abgeschlossen.'],
  ['de', 'Angestrebt wird eine Einigung bis zum Sommer.'],
  ['de', 'Die Hotline bleibt auch über die Feiertage besetzt.'],
  ['de', 'Das Ministerium gibt die Karten im Frühjahr neu heraus.'],
  ['de', 'Das Amt wird gegen Halter einschreiten, die ihre Pflichten verletzen, sobald es davon erfährt.'],
  ['de', 'Ziel ist es, die Wartezeit am Schalter zu halbieren.'],
  ['de', 'Das Landesamt befindet sich in einem fortlaufenden Austausch mit den Imkern.'],
  ['de', 'Die Behörde nutzt ihre Kontakte zu den Häfen, um auf eine raschere Abfertigung hinzuwirken.'],
  ['de', 'Die Stelle soll nicht befristet, sondern auf Dauer besetzt werden.'],
  ['de', 'Die Anregungen aus Ihrem Brief fließen in unsere Planung ein.'],
  ['pl', 'Lampa stanie przy przejściu do końca miesiąca.'],
  ['pl', 'Nie zamierzamy z tego rezygnować.'],
  ['fr', 'Une conseillère vous appelle mardi pour fixer la date.'],
  ['fr', 'Je me rends sur place la semaine prochaine.'],
  ['fr', 'Le rappel arrive sur votre compte sous dix jours.'],
  ['fr', 'Le préfet fait poser des glissières avant la rentrée.'],
  ['fr', 'Les projets seront soumis à la commission consultative.'],
  ['fr', 'Les locataires seront tenus informés de la suite des travaux.'],
  ['fr', 'Nous visons une mise en service en 2029.'],
  ['fr', 'Le ministère se penche en ce moment même sur les ventes à distance.'],
  ['fr', 'Trois mesures sont arrêtées : le relèvement du plafond en juillet ; la création d’un guichet unique.'],
  [
    'fr',
    'Notre feuille de route est claire : rénovation de l’école cette année, extension de la cantine l’an prochain.',
  ],
])('a promise in a turn of %s is offered: %s', (language, words) => {
  expect(promisedBy(language, words)).toHaveLength(1)
})

test.each([
  ['de', 'In jedem Einzelfall wird die Zuverlässigkeit der Bewerber geprüft.'],
  ['de', 'In der Richtlinie ist eine Evaluierung nach drei Jahren vorgesehen.'],
  ['de', 'Das Programm unterstützt Betriebe bei der Umstellung.'],
  ['de', 'Die Maßnahme stärkt den ländlichen Raum.'],
  ['de', 'Bei der Auswahl der Bewerber werden auch die Zeugnisse berücksichtigt.'],
  ['de', 'Mit der Verordnung wird der Handel mit Muscheln neu geregelt.'],
  ['de', 'Die Verordnung befindet sich derzeit im Gesetzgebungsverfahren der Union.'],
  ['de', 'Angestrebt wird nichts dergleichen.'],
  ['pl', 'Kontrolowane są partie towaru przekraczające 5 ton.'],
  ['pl', 'Wnioski są rozpatrywane według kolejności wpływu.'],
  ['pl', 'Fakt ten jest uwzględniany na etapie projektowania.'],
  ['pl', 'Świadczenia są finansowane ze środków Funduszu.'],
  ['pl', 'Wydatki co roku systematycznie rosną i są wyższe niż poziom określony w ustawie.'],
  ['fr', 'Les exploitants seront soumis à une obligation de déclaration.'],
  ['pl', 'Sposób prowadzenia ksiąg jest badany przez biegłego rewidenta.'],
  ['pl', 'Skutkiem tej poprawki będzie obniżka opłat.'],
  ['pl', 'Ich celem jest rzetelne informowanie czytelników.'],
  ['pl', 'Kwoty te będą mogły zostać określone dopiero po przetargu.'],
  ['pl', 'Wójt będzie mógł skrócić ten termin.'],
  ['fr', 'Le dispositif soutient les éleveurs touchés par la sécheresse.'],
  ['fr', 'Le but de cette enquête est de mesurer la fréquentation des bains.'],
  ['fr', 'La mesure fait baisser les prix.'],
  ['fr', 'Le dossier comporte trois pièces : un formulaire, un plan et une attestation.'],
  ['fr', 'Les bureaux ouvrent du lundi au vendredi.'],
])('a rule, a practice of others and what a text says are not, in turns of %s: %s', (language, words) => {
  expect(promisedBy(language, words)).toEqual([])
})

test('an answer that will be sent is to come, whatever adjective stands before its verb', () => {
  const [answer] = promisedBy('fr', 'Une réponse complète vous sera adressée.')
  expect(answer).toMatchObject({ type: 'information_reply' })
  expect(answer?.reason).toContain('to come')
})

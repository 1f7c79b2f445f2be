import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import { dueOf } from '@/lib/reading/rules/due'

const due = (words: string) => dueOf({ words }, '2026-11-12')

test.each([
  ['before the Christmas break', 'We will publish it before the Christmas break.'],
  ['before Easter 2027', 'We will publish it before Easter 2027.'],
  ["in two weeks' time", "We will reply in two weeks' time."],
  ['in the financial year 2027/28', 'We will report in the financial year 2027/28.'],
  ['every six months', 'We will report every six months.'],
  ['on a quarterly basis', 'We will report on a quarterly basis.'],
  ['two months after', 'We will report two months after the entry into force of the Act.'],
  ['not before March 2027', 'We will publish it not before March 2027.'],
  ["avant les vacances d'été", "Nous le publierons avant les vacances d'été."],
  ['avant Noël', 'Nous le ferons avant Noël.'],
  ['tous les six mois', 'Nous le publierons tous les six mois.'],
  ['au plus tôt en mars 2027', 'Nous le publierons au plus tôt en mars 2027.'],
  ['vor der parlamentarischen Sommerpause', 'Wir legen ihn vor der parlamentarischen Sommerpause vor.'],
  ['vor den Sommerferien', 'Wir legen ihn vor den Sommerferien vor.'],
  ['im kommenden Frühjahr', 'Wir legen ihn im kommenden Frühjahr vor.'],
  ['bis Ende der Legislaturperiode', 'Wir legen ihn bis Ende der Legislaturperiode vor.'],
  ['halbjährlich', 'Wir berichten halbjährlich.'],
  ['frühestens im März 2027', 'Wir legen ihn frühestens im März 2027 vor.'],
  ['bis Mitte Februar', 'Wir antworten bis Mitte Februar.'],
  ['by mid-February', 'We will reply by mid-February.'],
  ['mi-février', 'Nous répondrons mi-février.'],
  ['do połowy lutego', 'Odpowiemy do połowy lutego.'],
  ['przed wakacjami', 'Opublikujemy go przed wakacjami.'],
  ['co kwartał', 'Opublikujemy go co kwartał.'],
  ['najwcześniej w marcu 2027', 'Opublikujemy go najwcześniej w marcu 2027 r.'],
])('a feast, a break, a rhythm and the earliest time are no day, and stay words: %s', (dueText, words) => {
  expect(due(words)).toEqual({ dueOn: null, dueText })
})

test.each([
  ['2027-03-31', 'Nous le publierons courant mars.'],
  ['2026-11-30', 'Nous le publierons à la fin du mois.'],
  ['2026-12-31', "Nous le publierons en fin d'année."],
  ['2027-03-31', 'Opublikujemy go z końcem marca.'],
  ['2027-04-30', 'Opublikujemy go na przełomie marca i kwietnia 2027 r.'],
])('a month and a year end with their last day however it is said, %s: %s', (dueOn, words) => {
  expect(due(words).dueOn).toBe(dueOn)
})

test.each([
  ['sous quinze jours', 'Nous vous transmettrons les données sous quinze jours.'],
  ['en juin 2027', 'Nous publierons les données en juin 2027.'],
  ['dans les trois semaines', 'Nous vous enverrons le compte rendu dans les trois semaines.'],
  ['en juin 2027', 'Nous publierons les chiffres des arrivées en juin 2027.'],
])('a French noun that looks like a participle tells of no deed done: %s', (dueText, sentence) => {
  const { suggestions } = readText(`Madame,\n\nJe vous remercie de votre courrier.\n\n${sentence}\n`, {
    datedOn: '2026-12-02',
  })
  expect(suggestions.find(({ kind }) => kind === 'commitment')?.dueText).toBe(dueText)
})

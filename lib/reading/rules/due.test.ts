import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import { dueOf } from '@/lib/reading/rules/due'

const datedOn = '2026-03-20'
const due = (words: string, on: string | null = datedOn) => dueOf({ words }, on)

describe('a part of a year is due on its last day, however it is named', () => {
  test.each([
    ['2026-09-30', 'We will publish it in the third quarter of this year.'],
    ['2026-09-30', 'Der Bericht wird im dritten Quartal dieses Jahres vorgelegt.'],
    ['2026-09-30', 'Le rapport sera publié au troisième trimestre de cette année.'],
    ['2026-09-30', 'Raport opublikujemy w trzecim kwartale bieżącego roku.'],
    ['2026-09-30', 'We will publish it by Q3 of 2026.'],
    ['2026-09-30', 'We will publish it in Q3.'],
    ['2026-09-30', 'Der Bericht kommt im 3. Quartal 2026.'],
    ['2026-09-30', 'Der Bericht kommt im III. Quartal des laufenden Jahres.'],
    ['2026-09-30', 'Le rapport sera publié au T3 2026.'],
    ['2026-09-30', 'Le rapport sera publié au 3ème trimestre de 2026.'],
    ['2026-09-30', 'Raport opublikujemy do końca III kwartału 2026 r.'],
    ['2027-03-31', 'We will publish it in the first quarter of next year.'],
    ['2027-03-31', 'Der Bericht kommt im ersten Quartal nächsten Jahres.'],
    ['2027-06-30', "Le rapport sera publié au premier semestre de l'année prochaine."],
    ['2027-03-31', 'Raport opublikujemy w pierwszym kwartale przyszłego roku.'],
    ['2026-12-31', 'We will publish it in the second half of 2026.'],
    ['2026-12-31', 'We will publish it in H2 2026.'],
    ['2026-12-31', 'Der Bericht kommt in der zweiten Jahreshälfte 2026.'],
    ['2026-12-31', 'Der Bericht kommt im zweiten Halbjahr.'],
    ['2026-12-31', 'Le rapport sera publié au second semestre 2026.'],
    ['2026-12-31', "Le rapport sera publié dans la seconde moitié de l'année."],
    ['2026-12-31', 'Raport opublikujemy w drugiej połowie 2026 r.'],
    ['2026-12-31', 'Raport opublikujemy w II półroczu br.'],
    ['2026-12-31', 'We will publish it in Q3 or Q4 2026.'],
  ])('%s: %s', (day, words) => {
    expect(due(words).dueOn).toBe(day)
  })

  test.each([
    'We will publish it in the third quarter of the financial year.',
    'We will publish it in Q3 2026/27.',
    'We will publish what the third quarter of last year brought.',
    'We will play better in the second half.',
  ])('and what is no part of a year of the calendar, or of one gone, is not: %s', (words) => {
    expect(due(words).dueOn).toBeNull()
  })

  test('and without the day of the letter "this year" stays words', () => {
    expect(due('Wir berichten im dritten Quartal dieses Jahres.', null)).toEqual({
      dueOn: null,
      dueText: 'dritten Quartal dieses Jahres',
    })
  })
})

test.each([
  'We will publish it by end 2027.',
  'We will publish it by end-2027.',
  'We will publish it at the end of the year 2027.',
  'We will publish it by the end of next year.',
  'Der Bericht kommt Ende 2027.',
  'Der Bericht kommt bis zum Jahresende 2027.',
  'Der Bericht kommt bis Ende nächsten Jahres.',
  'Le rapport sera publié fin 2027.',
  "Le rapport sera publié d'ici la fin de l'année 2027.",
  "Le rapport sera publié d'ici la fin de l'année prochaine.",
  'Raport opublikujemy do końca 2027 r.',
  'Raport opublikujemy pod koniec 2027 roku.',
  'Raport opublikujemy z końcem 2027 r.',
])('the end of a year is its last day: %s', (words) => {
  expect(due(words).dueOn).toBe('2027-12-31')
})

test.each([
  ['2026-06-03', 'Der Bericht wird am 03.06. vorgelegt.'],
  ['2026-06-03', 'Der Bericht wird bis zum 3.6. vorgelegt.'],
  ['2026-06-03', 'Le rapport sera publié le 03/06.'],
  ['2026-06-30', 'Raport opublikujemy do 30.06.'],
  ['2026-06-30', 'We will reply by 30/06.'],
  [null, 'Der Bericht wird nach Ziffer 3.6. der Ordnung vorgelegt.'],
  [null, 'Wir werden um 10.06. Uhr antworten.'],
  ['2026-06-03', 'Raport opublikujemy w dniu 03.06'],
  [null, 'Sekretariat odpowie w godz. od 8.00 do 12.10.'],
  [null, 'The levy will rise by 2.10 points.'],
])(
  'a day and a month in figures are the day nearest to the letter, and sections and times are none: %s %s',
  (...one) => {
    expect(due(one[1]).dueOn).toBe(one[0])
  },
)

describe('a term', () => {
  test.each([
    ['2027-05-03', 'We will report within 12 months of its adoption on 3 May 2026.'],
    ['2026-06-02', 'We will reply within 30 days of 3 May 2026.'],
    ['2026-05-03', 'We will report within one year of 3 May 2025.'],
    ['2026-07-30', 'We will report within a month of the end of June 2026.'],
    ['2026-06-02', 'Wir antworten innerhalb von 30 Tagen nach dem 3. Mai 2026.'],
    ['2026-06-02', 'Nous répondrons dans un délai de trente jours à compter du 3 mai 2026.'],
    ['2026-06-02', 'Odpowiemy do 30 dni od dnia 3 maja 2026 r.'],
    ['2026-04-20', 'We will reply within one month of the date of this letter.'],
  ])('that is counted from a day that is named ends with a day, %s: %s', (day, words) => {
    expect(due(words).dueOn).toBe(day)
  })

  test.each([
    ['within 30 days', 'We will reply within 30 days of receipt.'],
    ['within three months', 'We will reply within three months.'],
    ['innerhalb von vier Wochen', 'Wir antworten innerhalb von vier Wochen nach Eingang.'],
    ['innerhalb der nächsten 18 Monate', 'Wir werden dies innerhalb der nächsten 18 Monate tun.'],
    ['sous 15 jours', 'Nous répondrons sous 15 jours.'],
    ['dans un délai de deux mois', 'Nous répondrons dans un délai de deux mois.'],
    ['w ciągu 30 dni', 'Odpowiemy w ciągu 30 dni od otrzymania pisma.'],
    ['Do 30 dni', 'Do 30 dni od otrzymania wniosku odpowiemy.'],
    ['within 20 working days of 3 May 2026', 'We will reply within 20 working days of 3 May 2026.'],
    [
      'within ten years',
      'We will report within ten years of the receipt of all the documents and accounts that the companies have to hand over to us every year under the Act of 3 May 2020.',
    ],
  ])('that begins on no day that is known stays words, %s: %s', (dueText, words) => {
    expect(due(words)).toEqual({ dueOn: null, dueText })
  })
})

test.each([
  ['in spring 2027', 'We will publish it in spring 2027.'],
  ['by the summer of 2026', 'We will publish it by the summer of 2026.'],
  ['by mid-2027', 'We will publish it by mid-2027.'],
  ['in early 2027', 'We will publish it in early 2027.'],
  ['im Frühjahr 2027', 'Der Bericht wird im Frühjahr 2027 vorgelegt.'],
  ['Anfang 2027', 'Der Bericht kommt Anfang 2027.'],
  ['bis Mitte Juli 2026', 'Der Bericht kommt bis Mitte Juli 2026.'],
  ['au printemps 2027', 'Le rapport sera publié au printemps 2027.'],
  ["début d'année 2027", "Le rapport sera publié début d'année 2027."],
  ['wiosną 2027', 'Raport opublikujemy wiosną 2027 r.'],
  ['w połowie 2027', 'Raport opublikujemy w połowie 2027 r.'],
])('seasons, beginnings and middles of a year are no days, and stay words: %s', (dueText, words) => {
  expect(due(words)).toEqual({ dueOn: null, dueText })
})

test.each([
  ['2026-04-30', 'We will reply next month.'],
  ['2026-04-30', 'Nous répondrons le mois prochain.'],
  ['2026-06-30', 'Une mission précisera pour juin prochain les contours.'],
  ['2026-09-30', 'We will do it between June and September.'],
  ['2026-09-30', 'Prace potrwają od czerwca do września.'],
  ['2026-09-30', 'Wir werden dies zwischen Juni und September tun.'],
])('a month is due on its last day, of several the last one, %s: %s', (day, words) => {
  expect(due(words).dueOn).toBe(day)
})

describe('a time at which something was done is not when a promise is due', () => {
  const offered = (sentence: string) =>
    readText(`Dear Ms Halden,\n\n${sentence}\n\nYours sincerely,`, { datedOn }).suggestions.find(
      ({ kind }) => kind === 'commitment',
    )
  test.each([
    'Following the review that we launched in February, we will publish a plan.',
    'The plan adopted in February will be implemented by us.',
    'This year we have started a review, which we will continue.',
    'Im Februar haben wir eine Prüfung begonnen, die wir fortsetzen werden.',
    'Der im Februar vorgelegte Plan wird von uns umgesetzt.',
    'En février, nous avons lancé une étude, dont les résultats seront publiés.',
    'Le plan présenté en février sera mis en œuvre par le ministère.',
    'W lutym rozpoczęliśmy przegląd, który będziemy kontynuować.',
    'Plan przyjęty w lutym będzie przez nas realizowany.',
  ])('%s', (sentence) => {
    expect(offered(sentence)).toMatchObject({ dueOn: null, dueText: null })
  })

  test.each([
    'In May we will publish the plan.',
    'We plan to have completed the review by May.',
    'The review planned in May will be carried out by us.',
    'Le contrôle prévu en mai sera mené par le ministère.',
    'Przegląd planowany w maju zostanie przez nas przeprowadzony.',
    'The report is due to be published in May by us.',
    'Der Bericht soll im Mai veröffentlicht werden.',
    'Nous publierons un plan pour la santé en mai.',
    'Opublikujemy zmiany w maju.',
  ])('and one at which it is to be done is: %s', (sentence) => {
    expect(offered(sentence)).toMatchObject({ dueOn: '2026-05-31' })
  })
})

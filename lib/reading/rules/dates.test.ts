import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { findDates } from '@/lib/reading/rules/dates'
import { dueOf } from '@/lib/reading/rules/due'
import { PlainText } from '@/lib/reading/rules/plain-text'

test.each([
  ['Spotkanie z 12 kwietnia br. trwało godzinę.', ['2026-04-12']],
  ['W lipcu ub. roku i w dniu 23.06. br. pobrano próbki.', ['2025-07', '2026-06-23']],
  ['Od 1 stycznia 2024 r. do 3 maja b.r. wydano 40 decyzji.', ['2024-01-01', '2026-05-03']],
  ['Termin 30 lutego br. nie istnieje.', []],
])('a year that Polish letters tell by their own is known: %s', (words, days) => {
  expect(findDates(words, '2026-08-20').map(({ iso }) => iso)).toEqual(days)
})

test('without the day of the letter such a year is the nearest one before it, else none', () => {
  expect(findDates('do 3 maja br.', null)).toEqual([])
  expect(findDates('W 2024 r. ogłoszono nabór, od 3 maja br. trwa ocena.', null).map(({ iso }) => iso)).toEqual([
    '2024',
    '2024-05-03',
  ])
})

test.each([
  ['Prace zakończą się w III kwartale br.', '2026-09-30'],
  ['Wyniki przekażemy do końca przyszłego roku.', '2027-12-31'],
  ['Nabór ruszy w marcu przyszłego roku.', '2027-03-31'],
  ['Umowę podpisano w lipcu ub. roku.', null],
])('and is when something is due: %s', (words, day) => {
  expect(dueOf({ words }, '2026-02-20').dueOn).toBe(day)
})

test.each([
  ['Comments are due by December 1.', '2026-05-04', ['2026-12-01']],
  ['The hearing of February 8th was followed by one in June 2024.', null, ['2024-02-08', '2024-06']],
  ['In 2023 we wrote on May 3, and again on July 9, 2024.', null, ['2023', '2023-05-03', '2024-07-09']],
  ['It may 5 times be asked, in March 15:30 stood, and May 40 is no day.', null, []],
])('a day behind its month gets its year as other days do: %s', (words, datedOn, days) => {
  expect(findDates(words, datedOn).map(({ iso }) => iso)).toEqual(days)
})

test.each([
  ['The visit of 4 – 8 October 2010 was long.', ['2010-10-04', '2010-10-08']],
  ['from 30 September to 4 October 2026', ['2026-09-30', '2026-10-04']],
  ['les 3, 4 et 5 mars 2026', ['2026-03-03', '2026-03-04', '2026-03-05']],
  ['von Januar bis März 2027', ['2027-01', '2027-03']],
  ['in der Förderperiode 2014-2020', ['2014', '2020']],
  ['la convention 01/01/2024-31/12/2026', ['2024-01-01', '2026-12-31']],
  ['à la mi-septembre 2026', ['2026-09']],
  ['Ustawa z dnia 21 czerwca 2001r. obowiązuje w 2018r. nadal', ['2001-06-21', '2018']],
  ['Data odpowiedzi:2019/03/21', ['2019-03-21']],
])(
  'both ends of a time are dates, however they are joined, and each way to write a year is known: %s',
  (words, days) => {
    expect(findDates(words, null).map(({ iso }) => iso)).toEqual(days)
  },
)

test.each([
  ['The Act of 2013 is in force. On 27 June we wrote.', '2016-07-08', '2016-06-27'],
  ['Thank you for your letter of 17 December.', '2009-01-09', '2008-12-17'],
  ['Between 2 May 2014 and 27 June nothing came.', '2016-07-08', '2014-06-27'],
  ['The Utilities Act 2000 was commenced on 1 October.', '2001-11-02', '2001-10-01'],
  ['We will answer by 15 June.', '2025-11-20', '2026-06-15'],
  ['The meeting of 15 June was the last.', '2025-11-20', '2025-06-15'],
])('a day without a year is the one nearest to the letter, a last day the next one: %s', (words, datedOn, day) => {
  expect(findDates(words, datedOn).at(-1)?.iso).toBe(day)
})

test.each([
  ['Assistance will be provided throughout the period 2018-2020.', '2017-03-01', '2020-12-31'],
  ['This will be done in the second half of next year.', '2026-03-04', '2027-12-31'],
  ['Pociągi ruszą od grudnia 2026 r.', '2026-08-11', '2026-12-01'],
  ['Since May 2026 we are looking into this.', '2026-05-20', null],
])('what is to last for a time is due at its end, and what begins, when it begins: %s', (words, datedOn, day) => {
  expect(dueOf({ words }, datedOn).dueOn).toBe(day)
})

test('the dates of a long table take time in proportion to their number', () => {
  const timeOf = (n: number) => {
    const text = Array.from({ length: n }, (_, i) => `${(i % 28) + 1} May ${2000 + (i % 20)}, `).join('')
    const begun = performance.now()
    expect(findDates(text, null)).toHaveLength(n)
    return performance.now() - begun
  }
  timeOf(3_000)
  expect(timeOf(30_000)).toBeLessThan(Math.max(1_000, timeOf(3_000) * 40))
})

test.each([
  ['2050 homes will be built by the council.', null],
  ['We will publish the figures in the month of June.', '2026-06-30'],
  ['We will publish the drafts by 1 May and 1 December 2026.', '2026-05-01'],
  ['Le rapport pour 2026 sera publié en mai 2027.', '2027-05-31'],
  ['We will meet on 10-12 June 2026.', '2026-06-12'],
  ['We will report by May next year.', '2027-05-31'],
  ['Der Bericht wird bis Ende Mai nächsten Jahres vorgelegt.', '2027-05-31'],
  ['As announced in March last year, the rules will be revised.', null],
  ["D'ici la fin du mois de juin, nous publierons la liste.", '2026-06-30'],
  ['We will tell you by the end of the month.', '2026-03-31'],
])('what is due is the deed, not a number, a noun or what was announced: %s', (words, day) => {
  expect(dueOf({ words }, '2026-03-20').dueOn).toBe(day)
})

test('what is looked for only where a word can open it, in a long text, is found as it is anywhere', () => {
  const folder = resolve(import.meta.dirname, '../learning/letters')
  const letters = readdirSync(folder).map((name) => readFileSync(resolve(folder, name), 'utf8'))
  const edges = '\nend of May 2031, mid-June 2031 r., x/3 May 2031 (2031-2033), 2031r., Mai–3. Juni 2031, 12.05.2031r.'
  const text = letters.map((letter) => letter + edges).join('\n')
  expect(text.length).toBeGreaterThan(20_000)
  const byWords = findDates(text, null, new PlainText(text).words)
  expect(byWords.length).toBeGreaterThan(100)
  expect(byWords).toEqual(findDates(`${text} `, null))
})

test.each([
  ['Norlandrat Drucksache 28/25\n25.06.25\nUnterrichtung', ['2025-06-25']],
  ['Berlin, den 25.06.25\nSehr geehrte Frau Lind', ['2025-06-25']],
  ['Stand: 05/2031', ['2031-05']],
  ['Uchwała z 3 IX 2031 r. i decyzja z 15.XII.2031', ['2031-09-03', '2031-12-15']],
  ['Pismo z dnia 4 V 2031 wpłynęło, nabór trwał od 5 V 2031 do 7 X 2031.', ['2031-05-04', '2031-05-05', '2031-10-07']],
  ['ze dne 30. 6. 2031', ['2031-06-30']],
  ['am 3./4. Mai 2031', ['2031-05-03', '2031-05-04']],
  ['vom 01.01. – 31.12.2031', ['2031-01-01', '2031-12-31']],
  ['01.01.–31.12.2031', ['2031-01-01', '2031-12-31']],
  ['le 12 févr. 2031 et le 3 déc. 2031', ['2031-02-12', '2031-12-03']],
  ['am 12. Okt. 2031, dnia 12 paź. 2031 r.', ['2031-10-12', '2031-10-12']],
  ['the 3rd day of May 2031', ['2031-05-03']],
  ['2031.05.03', ['2031-05-03']],
  ['Le O7 février 2031, l2 May 2O31 and 1O mai 203l', ['2031-02-07', '2031-05-12', '2031-05-10']],
])('a day is known however it is written or was scanned: %j', (words, days) => {
  expect(findDates(words, '2031-06-01').map(({ iso }) => iso)).toEqual(days)
})

test.each([
  'Wide seams were found by Holm et al. 3 May 2031.',
  'La mise en place du 3 mai 2031 a été retardée.',
  'Le contrôle sur place du 3 mai 2031 est clos.',
  'Nous en étions au stade du 3 mai 2031.',
  'Przyjęto 12 os. 3 maja 2031 r.',
])('a day behind what may also open the name of a street is one: %s', (words) => {
  expect(findDates(words, '2031-06-01').map(({ iso }) => iso)).toEqual(['2031-05-03'])
})

test.each([
  ['Section 5 V 2031 and Annex 2 II 2031', ['2031', '2031']],
  ['Plates of 12 X 2000 mm at 7 X 2000 Euro each', ['2000', '2000']],
  ['Kapitel 3 I 2031', ['2031']],
  ['Il maggio 2031 è passato, io marzo 2031 ricordo.', ['2031-05', '2031-03']],
])('a section, a measure and a small word are no day before their year or month: %s', (words, times) => {
  expect(findDates(words, '2031-06-01').map(({ iso }) => iso)).toEqual(times)
})

test.each([
  'os. 3 Maja 4, al. 3 Maja 12, place du 8 mai 1945, Rouen place du 8 mai 1945',
  'ul. 3 Maja 12, 00-001 Nordowo',
  '12, rue du 8 mai 1945, 75001 Norville',
  'Straße des 17. Juni 135, 10623 Nordstadt',
  'Article 12 may apply and section 5 may not; 12 march on.',
  'Room 12.06.25 of wing B is closed.',
])('the name of a street, a verb and a number of a room are no day: %s', (words) => {
  expect(findDates(words, '2031-06-01')).toEqual([])
})

test.each(['6-8 May', '6–8 May', 'May 3-5'])('the days of a range are days with either dash: %s', (words) => {
  expect(findDates(`The visit takes place on ${words} in the town.`, '2024-04-01').length).toBeGreaterThan(0)
})

test.each([
  'In May 5-10% of the homes will close.',
  'Call May 5-12-33 for more.',
  'See AB-12-3 May for the list.',
  'The version 1.2-3 May is old.',
])('a number with a hyphen that is no range of days is no day: %s', (words) => {
  expect(findDates(words, '2024-04-01')).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import type { SuggestionKind, Zone } from '@/lib/reading/schema'

const named = (text: string, kind: SuggestionKind, zones: Zone[] = []) =>
  readText(text, { zones }).suggestions.filter((one) => one.kind === kind)
const shown = (text: string, kind: SuggestionKind) =>
  named(text, kind).flatMap(({ tier, value }) => (tier === 'suggest' ? [value] : []))

describe('a person is offered with the function that the text states', () => {
  test.each([
    [
      'Dear Ms Halden,\n\nThank you for your letter.\n\nYours sincerely,\n\nPetra Lindqvist\nHead of Unit',
      'Petra Lindqvist, Head of Unit',
      'Petra Lindqvist\nHead of Unit',
    ],
    [
      'Madame,\n\nVotre lettre est bien parvenue.\n\nCordialement,\n\nLe directeur général des étrangers\nAntoine de la Rivière',
      'Antoine de la Rivière, directeur général des étrangers',
      'Le directeur général des étrangers\nAntoine de la Rivière',
    ],
    [
      'Sehr geehrte Frau Halden,\n\nwir danken für Ihr Schreiben.\n\nMit freundlichen Grüßen\nIm Auftrag\nDr. Jens Ackermann\nReferatsleiter',
      'Dr. Jens Ackermann, Referatsleiter',
      'Dr. Jens Ackermann\nReferatsleiter',
    ],
    [
      'Szanowna Pani,\n\ndziękujemy za pismo.\n\nZ poważaniem\nZofia Wrońska\nPodsekretarz Stanu',
      'Zofia Wrońska, Podsekretarz Stanu',
      'Zofia Wrońska\nPodsekretarz Stanu',
    ],
    [
      'We met Anna Falk, the former Deputy Director of the Border Agency, in May.',
      'Anna Falk, former Deputy Director of the Border Agency',
      'Anna Falk, the former Deputy Director of the Border Agency',
    ],
    [
      'The Minister of the Interior, Ms Anna Falk, has signed the decree.',
      'Anna Falk, Minister of the Interior',
      'Minister of the Interior, Ms Anna Falk',
    ],
    ['The decree was shown to Commissioner Orsen in May.', 'Orsen, Commissioner', 'Commissioner Orsen'],
    [
      'Votre lettre a été transmise à Mme Jeanne Ardoin, directrice générale des étrangers, pour examen.',
      'Jeanne Ardoin, directrice générale des étrangers',
      'Mme Jeanne Ardoin, directrice générale des étrangers',
    ],
    [
      'Dazu hat Frau Bundesministerin Tannwald im Mai berichtet.',
      'Tannwald, Bundesministerin',
      'Bundesministerin Tannwald',
    ],
    [
      'W maju odpowiedział minister Obrony Narodowej Jan Sowa na pytania.',
      'Jan Sowa, minister Obrony Narodowej',
      'minister Obrony Narodowej Jan Sowa',
    ],
    [
      'Interpelację złożył poseł na Sejm RP pan Jan Nordowski w maju.',
      'Jan Nordowski, poseł na Sejm RP',
      'poseł na Sejm RP pan Jan Nordowski',
    ],
    ['Pytała o to posłanka Anna Zawadzka w maju.', 'Anna Zawadzka, posłanka', 'posłanka Anna Zawadzka'],
    [
      'Odpowiedzi udzielił podsekretarz stanu w Ministerstwie Spraw Morskich Jan Sowa w maju.',
      'Jan Sowa, podsekretarz stanu w Ministerstwie Spraw Morskich',
      'podsekretarz stanu w Ministerstwie Spraw Morskich Jan Sowa',
    ],
    [
      'Wyjaśnił to Komendant Główny Straży Morskiej gen. Tobiasz Nordacki w maju.',
      'Tobiasz Nordacki, Komendant Główny Straży Morskiej',
      'Komendant Główny Straży Morskiej gen. Tobiasz Nordacki',
    ],
    [
      'The Special Rapporteur, Anna Falk, visited the centre.',
      'Anna Falk, Special Rapporteur',
      'Special Rapporteur, Anna Falk',
    ],
    ['The Head of Unit, Anna Falk, wrote in May.', 'Anna Falk, Head of Unit', 'Head of Unit, Anna Falk'],
    [
      'Le préfet de la Norlande, Jean Marel, a répondu.',
      'Jean Marel, préfet de la Norlande',
      'préfet de la Norlande, Jean Marel',
    ],
    [
      'Dazu hat Ministerialdirigent Karl Brennholt berichtet.',
      'Karl Brennholt, Ministerialdirigent',
      'Ministerialdirigent Karl Brennholt',
    ],
    [
      'Sehr geehrte Frau Halden,\n\nwir antworten im Mai.\n\nMit freundlichen Grüßen\nIm Auftrag\n\nBrennholt',
      'Brennholt',
      'Brennholt',
    ],
    ['The question of Petra Orsen MEP was answered.', 'Petra Orsen, MEP', 'Petra Orsen MEP'],
    [
      'Votre lettre a été lue par M. Paul Dunand, député de la Norlande.',
      'Paul Dunand, député de la Norlande',
      'M. Paul Dunand, député de la Norlande',
    ],
  ])('%j', (text, value, quote) => {
    const [found] = named(text, 'person').filter((one) => one.tier === 'suggest')
    expect(found).toMatchObject({ value, quote })
    expect(text.slice(found?.start, found?.end)).toBe(quote)
  })

  test('once, where it is told most, and with what tells that it is one', () => {
    const text =
      'Dear Ms Halden,\n\nMs Lindqvist has looked into this. Ms Lindqvist will write.\n\nYours sincerely,\nPetra Lindqvist\nHead of Unit'
    expect(named(text, 'person').map(({ value, reason }) => [value, reason])).toEqual([
      ['Petra Lindqvist, Head of Unit', 'because: stands under the closing, with the function *Head of Unit*'],
    ])
  })

  test('and who is only greeted or written to is not offered', () => {
    const text =
      'Norland Agency\n\nMs Ilse Halden\nHarbour Street 4\n\nDear Ms Halden,\n\nWe thank you for your letter.'
    expect(named(text, 'person')).toEqual([])
  })

  test('who is named without a function is folded away', () => {
    const [found] = named('We have spoken with Mr Falk about the gate.', 'person')
    expect(found).toMatchObject({ value: 'Falk', tier: 'weak' })
  })

  test.each([
    'The Commissioner. We have written to the Director, as agreed.',
    'Minister Spraw Wewnętrznych i Administracji odpowiedział w terminie.',
    'La ministre de la Justice et le Président de la République ont répondu.',
    'Der Präsident des Amtes und die Ministerin haben geantwortet.',
  ])('what is no name of a person is offered as none: %s', (text) => {
    expect(shown(text, 'person')).toEqual([])
  })
})

describe('an institution is offered by its whole name', () => {
  test.each([
    ['The Agency for Borders of Norland has replied.', ['Agency for Borders of Norland']],
    ['The Ministry of Justice and Frontex have replied.', ['Ministry of Justice', 'Frontex']],
    [
      'Le ministère de la transition écologique et le Conseil d’État ont répondu.',
      ['ministère de la transition écologique', 'Conseil d’État'],
    ],
    [
      'La préfecture du Nord et la direction générale des étrangers en France ont répondu.',
      ['préfecture du Nord', 'direction générale des étrangers en France'],
    ],
    ['Dazu hat das Bundesamt für Migration und Flüchtlinge berichtet.', ['Bundesamt für Migration und Flüchtlinge']],
    [
      'Nach Auskunft des Bundesministeriums des Innern und des Europäischen Parlaments.',
      ['Bundesministerium des Innern', 'Europäisches Parlament'],
    ],
    [
      'Pismo Komendy Głównej Straży Granicznej trafiło do Ministerstwa Spraw Wewnętrznych i Administracji.',
      ['Komenda Główna Straży Granicznej', 'Ministerstwo Spraw Wewnętrznych i Administracji'],
    ],
    [
      'Stanowisko przekazano Komisji Europejskiej oraz Rzecznikowi Praw Obywatelskich.',
      ['Komisja Europejska', 'Rzecznik Praw Obywatelskich'],
    ],
  ])('%s', (text, names) => {
    expect(shown(text, 'institution')).toEqual(names)
  })

  test('that ends with its line where the next is another, and goes on where the words do', () => {
    const head =
      'Agency of Norland\nSkarholt\n\nDear Ms Halden,\n\nThe Office for the Coordination of\nBorders has replied.'
    expect(shown(head, 'institution')).toEqual(['Agency of Norland', 'Office for the Coordination of Borders'])
  })

  test('once, also where it is called by a part of its name or by its letters', () => {
    const text =
      'The European Border and Coast Guard Agency has replied, and Frontex was asked again. The Harbour Agency of Norland is not the sender; the Harbour Agency answered.'
    expect(named(text, 'institution').map(({ value }) => value)).toEqual([
      'European Border and Coast Guard Agency',
      'Harbour Agency of Norland',
    ])
  })

  test('at its next mention where the first is page furniture', () => {
    const text = 'Ministry of Works\n\nDear Ms Halden,\n\nThe Ministry of Works has replied.'
    const zones: Zone[] = [{ kind: 'page_furniture', start: 0, end: 17, page: 1, language: null }]
    expect(named(text, 'institution', zones).map(({ start }) => start)).toContain(text.lastIndexOf('Ministry'))
  })

  test('who writes is none of those written to', () => {
    const text =
      'Ministry of Works of Norland\nQuay 2, Skarholt\n\n3 May 2031\n\nDear Ms Halden,\n\nThank you for your letter of 3 March 2031.'
    const { meta } = readText(text)
    expect(meta).toMatchObject({ institution: 'Ministry of Works of Norland', recipients: [] })
  })

  test('who acts has one name, whatever part of it a sentence says', () => {
    const text =
      'Bundesministerium für Grenzfragen\n\nSehr geehrte Frau Halden,\n\nDas Bundesministerium wird den Bericht im Mai veröffentlichen.'
    const actors = readText(text).suggestions.flatMap(({ kind, actor }) => (kind === 'commitment' ? [actor] : []))
    expect(actors).toEqual(['Bundesministerium für Grenzfragen'])
  })
})

describe('a date is offered with what it is', () => {
  const text =
    'Ministry of Works\n\n3 May 2031\n\nDear Ms Halden,\n\nThank you for your letter of 3 March 2031. We will answer by 15 June 2031 under Regulation (EU) 2016/399 of 9 March 2016. The gate was closed on 1 April 2030, and on 1 April 2030 the road. In 2029 it was open.'
  test.each([
    ['2031-05-03', 'suggest', 'because: the day that the letter bears'],
    ['2031-03-03', 'suggest', 'because: the day of a letter that it answers'],
    ['2031-06-15', 'suggest', 'because: a last day, behind *by*'],
    ['2030-04-01', 'suggest', 'because: a day with its year'],
    ['2030-04-01', 'weak', 'because: a day with its year, named before'],
    ['2029', 'weak', 'because: a year'],
  ])('%s, %s: %s', (value, tier, reason) => {
    expect(named(text, 'date')).toContainEqual(expect.objectContaining({ value, tier, reason }))
  })

  test('and no suggestion of any kind is without a reason or beside its words', () => {
    for (const { start, end, quote, reason } of readText(text).suggestions) {
      expect(text.slice(start, end)).toBe(quote)
      expect(reason).toMatch(/^because: \S/)
    }
  })
})

test.each(["O'Hara", 'O’Hara'])(
  'a person whose name that of a body runs into is offered whatever signs it has: %s',
  (name) => {
    const text = `Ministry of Transport Niamh ${name}\n\nDear Ms Lind,\n\nWe will answer.\n\nYours sincerely,\n\nNiamh ${name}\nHead of Unit`
    expect(shown(text, 'person')).toEqual([expect.stringMatching(/^Niamh O/)])
  },
)

test('members of a parliament who ask together are offered each with their office', () => {
  const text = 'Die Kleine Anfrage der Abgeordneten Petra Lind, Dr. Jonas Weber und der Fraktion der Weißen liegt vor.'
  expect(shown(text, 'person')).toEqual(['Petra Lind, Abgeordnete/r', 'Dr. Jonas Weber, Abgeordnete/r'])
})

test.each([
  'Dear Ms Lind,\n\nWe will pay the sums below by May.\n\nName Amount\nA 1\nB 2\n',
  'Dear Ms Lind,\n\nWe will pay the sums below by May.\n\nYours sincerely\n\nClass A\nClass B\n',
  'Dear Ms Lind,\n\nWe will pay the sums below by May.\n\nNorth Norland\nSouth Norland 12,5 %\n',
])('rows of a table sign nothing: %j', (text) => {
  expect(named(text, 'person')).toEqual([])
})

test.each([
  ['We wrote to Human Rights Watch, the EDPB and the African Union.', ['Human Rights Watch', 'EDPB', 'African Union']],
  ['The seat in the Human Rights Council of the Norland Republic is free.', ['Human Rights Council']],
  ['La CNIL et la Ligue des droits de la Norlande ont répondu.', ['CNIL', 'Ligue des droits de la Norlande']],
  ['The Norland Foundation for Open Records answered.', ['Norland Foundation for Open Records']],
  ['Pisały o tym Fundacja Otwarte Rejestry i ZUS.', ['Fundacja Otwarte Rejestry', 'ZUS']],
  ['The Stabilisation and Association Agreement is in force.', []],
  ['FAO: Ms Lind. PEOPLE WHO LIVE HERE wrote to the NSA and to the World Bank.', ['World Bank']],
  ['ZUS odpowiedział. Zakład Ubezpieczeń Społecznych prosi o akta.', ['Zakład Ubezpieczeń Społecznych']],
])(
  'a body that goes by letters or by the name of people who joined is offered, and nothing beside it: %s',
  (text, names) => {
    expect(shown(text, 'institution')).toEqual(names)
  },
)

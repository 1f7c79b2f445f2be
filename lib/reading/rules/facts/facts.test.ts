import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import { englishReplies } from '@/lib/reading/rules/facts/fixtures/english-replies'
import { laterEnglish } from '@/lib/reading/rules/facts/fixtures/later-english'
import { laterReplies } from '@/lib/reading/rules/facts/fixtures/later-replies'
import { otherReplies } from '@/lib/reading/rules/facts/fixtures/other-replies'

const replies = [...englishReplies, ...otherReplies, ...laterEnglish, ...laterReplies]
const lower = (text: string | null | undefined) => text?.toLowerCase() ?? null

describe('a reply tells', () => {
  test.each(replies)('what a caseworker would note of it: $name', ({ name: _name, text, ...told }) => {
    const { meta } = readText(text)
    expect({
      ...meta,
      institution: lower(meta.institution),
      answersOn: [...new Set(meta.answers.flatMap(({ datedOn }) => datedOn ?? []))],
    }).toMatchObject({ promisedOn: null, ...told, institution: lower(told.institution) })
  })

  test('its subject also where the greeting stands close below it, as in a recognised scan', () => {
    const { meta } = readText(
      'Ministry of the Interior\n\nAccess of lawyers to the closed border zone\nDear colleagues,\n\nThank you for your letter.',
    )
    expect(meta.subject).toBe('Access of lawyers to the closed border zone')
  })

  test('its subject without the label, also where the line is set in', () => {
    const { meta } = readText(
      ' Betr.: Ihre Fragen zur Sperrzone\n\nSehr geehrte Frau Halden,\n\nvielen Dank für Ihr Schreiben.',
    )
    expect(meta.subject).toBe('Ihre Fragen zur Sperrzone')
  })

  test('no sender from a menu or a running head, but the day that stands there', () => {
    const menu = 'Harbour Agency logo\n3 March 2031'
    const text = `${menu}\n\nDear colleagues,\n\nThank you for your letter. We will send you the list.`
    const { meta } = readText(text, {
      zones: [{ kind: 'page_furniture', start: 0, end: menu.length, page: 1, language: null }],
    })
    expect(meta).toMatchObject({ institution: null, bodies: [], datedOn: '2031-03-03' })
  })

  test('a reference between brackets without the bracket', () => {
    const { meta } = readText(
      'Odpowiedź na wniosek (znak: WSW.0510.44.2025)\n\nSzanowna Pani,\n\nuprzejmie informuję o wyniku.',
    )
    expect(meta.theirReference).toBe('WSW.0510.44.2025')
  })

  test.each(['02.03.01', '01.02.03'])('no day from a number that stands alone, as that of a chapter: %s', (number) => {
    const { meta } = readText(`Ministry of the Sea\n${number}\n\nDear Ms Lind,\n\nThank you for your letter.`)
    expect(meta.datedOn).toBeNull()
  })

  test('both references where each stands in a row with its label, as in a table', () => {
    const { meta } = readText(
      'Ministry of the Sea\nOur ref:\tAB/12/31\nYour ref:\tXY 7/2031\nDate:\t3 May 2031\n\nDear Ms Lind,\n\nThank you for your letter.',
    )
    expect(meta).toMatchObject({ theirReference: 'AB/12/31', ourReference: 'XY 7/2031' })
  })

  test('the day and the reference of our letter also where a line ends between them', () => {
    const { meta } = readText(
      'Dear Ms Halden,\n\nThank you for your\nletter of 3 March\n2031 (your ref. EBC 12/2031) on the zone.',
    )
    expect(meta.answers).toEqual([
      { datedOn: '2031-03-03', reference: 'EBC 12/2031', words: 'your letter of 3 March 2031' },
    ])
  })

  test.each([
    ['I refer to your reference EBC/2026/7. We are looking into the return of the phones.', 'EBC/2026/7'],
    ['The file that you call EBC/2026/7 (your ref. EBC/2026/7) was closed.', 'EBC/2026/7'],
    ['La demande, votre réf. EBC/2026/7, a été transmise au service compétent de la préfecture.', 'EBC/2026/7'],
    ['Der Vorgang, Ihr Zeichen: EBC/2026/7, liegt der Staatsanwaltschaft seit dem Frühjahr vor.', 'EBC/2026/7'],
    ['Sprawa oznaczona jako Państwa znak EBC/2026/7 została przekazana do komendy wojewódzkiej.', 'EBC/2026/7'],
    ['We know of no other reference than that of the court, and your reference number was not given.', null],
  ])('our own reference where a sentence names it: %s', (sentence, ourReference) => {
    const before =
      'We thank the coalition for its patience in a matter which has taken longer than anybody here had foreseen.'
    expect(readText(`Dear Ms Halden,\n\n${before} ${sentence}`).meta.ourReference).toBe(ourReference)
  })

  test.each([
    'The rules in your letter apply. They date from 3 March 2031.',
    'The Regulation of 3 March 2031 answers your request.',
    'Since your last letter the law of 3 March 2031 has entered into force.',
  ])('no letter of ours where a day belongs to something else: %s', (sentence) => {
    expect(readText(`Dear Ms Halden,\n\n${sentence}`).meta.answers).toEqual([])
  })

  test('nobody who signs where a line is no name, and no body in a sentence', () => {
    const { meta } = readText(
      'Hello,\n\nThe Commission has read the text.\n\nKind regards\n\nYour Press Team\nTel. +00 1 234',
    )
    expect(meta).toMatchObject({ signatory: null, signatoryFunction: null, institution: null })
  })

  test.each(['We ask the Commission to open proceedings. We will publish your', 'Our letter to the Commission is on'])(
    'no body whose name is what somebody says: %s',
    (line) => {
      expect(readText(`Dear Ms Halden,\n\nWe thank you.\n\nKind regards\n\n${line}`).meta.bodies).toEqual([])
    },
  )

  test('a body also where its name has a short word with a full stop', () => {
    const { meta } = readText('Dear Ms Halden,\n\nWe thank you.\n\nKind regards\n\nPolice Dept. Norland')
    expect(meta.institution).toBe('Police Dept. Norland')
  })
})

describe('a letter of ours tells', () => {
  const letter = [
    'Eastern Border Coalition',
    'Northport, 3 March 2031',
    'To: Ministry of the Interior of Norland',
    'Nordic Union Commission',
    'Subject: Joint letter on access of lawyers to the closed zone',
    'Dear Minister, dear Commissioner,',
    'We, the undersigned organisations, call on you to:',
    '1. open the zone to lawyers,\n2. publish the decree,\n3. meet us before the summer.',
    'Yours sincerely,',
    'Eastern Border Coalition\nLawyers at the Fence\nHarbour Church Aid',
  ].join('\n\n')

  test('its kind, whom it goes to, who signed, its day and its demands', () => {
    const { meta, suggestions } = readText(letter)
    expect(meta).toMatchObject({
      letterKind: 'joint_letter',
      recipients: ['Ministry of the Interior of Norland', 'Nordic Union Commission'],
      signatories: ['Eastern Border Coalition', 'Lawyers at the Fence', 'Harbour Church Aid'],
      datedOn: '2031-03-03',
      subject: 'Joint letter on access of lawyers to the closed zone',
    })
    expect(suggestions.filter(({ kind }) => kind === 'ask').map(({ value }) => value)).toEqual(['1', '2', '3'])
  })

  test.each([
    [
      'Eastern Border Coalition\nSkarholt, 17 April 2031\n\nTo the Ministry of the Interior of Norland, the Minister and the\nOmbudsperson of Norland\n\nPhones taken from people at the border\n\nSince February our lawyers have met 41 people whose phones were taken at the border.',
      ['Ministry of the Interior of Norland', 'Ombudsperson of Norland'],
      'Phones taken from people at the border',
    ],
    [
      'An das Ministerium für Justiz und Verbraucherschutz und die Grenzpolizei Nordland\n\nZugang von Rechtsbeiständen zur Sperrzone\n\nSehr geehrte Frau Ministerin,\n\nwir schreiben Ihnen.',
      ['Ministerium für Justiz und Verbraucherschutz', 'Grenzpolizei Nordland'],
      'Zugang von Rechtsbeiständen zur Sperrzone',
    ],
    [
      'Madame la Ministre,\n\nAccès des avocats à la zone fermée\n\nNous vous écrivons au sujet de la zone.',
      [],
      'Accès des avocats à la zone fermée',
    ],
  ])('whom it goes to in a sentence, and its heading without a label: %#', (text, recipients, subject) => {
    expect(readText(text).meta).toMatchObject({ recipients, subject })
  })

  test('no heading where a sentence is broken into lines', () => {
    const text = 'Dear Ms Halden,\n\nThe zone was closed in 2029 about a joint call on\n\nthe opening of the zone.'
    expect(readText(text).meta.subject).toBeNull()
  })

  test.each([
    ['access_request', 'Antrag auf Zugang zu amtlichen Informationen\n\nSehr geehrte Damen und Herren,'],
    ['access_request', 'Madame,\n\nPar la présente, je vous adresse une demande d’accès aux documents.'],
    ['complaint', 'Szanowni Państwo,\n\nskarga na działania straży z dnia 3 marca 2031 r.'],
    ['open_letter', 'Offener Brief an die Ministerin\n\nSehr geehrte Frau Ministerin,'],
    ['petition', 'Dear Members,\n\nThis is a petition to the Assembly.'],
    ['letter', 'Dear Minister,\n\nWe write about the zone.'],
  ])('that it is of the kind %s', (kind, text) => {
    expect(readText(text).meta.letterKind).toBe(kind)
  })
})

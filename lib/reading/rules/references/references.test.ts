import { describe, expect, test } from 'vitest'
import { findReferences } from '@/lib/reading/rules/references/find-references'
import { otherCitations } from '@/lib/reading/rules/references/fixtures/other-citations'
import { unionCitations } from '@/lib/reading/rules/references/fixtures/union-citations'

/** Sentences as letters cite in; the signs around a citation are none of it. */
const frames = [
  'We refer to {}.',
  'The matter ({}) is closed, as you know.',
  'See {}; it was adopted in spring.',
  'Siehe dazu {}, wonach die Frist läuft.',
  'Zob. {} – w tej sprawie.',
  'Voir {} :\nle texte est clair.',
  '{} says so.',
]

const rows = Object.entries({ ...unionCitations, ...otherCitations }).flatMap(([kind, given]) =>
  given.map((one): [string, string, string | null] => (typeof one === 'string' ? [kind, one, null] : [kind, ...one])),
)

describe('a citation', () => {
  test.each(rows)(
    'as %s: “%s” is found from its first letter to its last, whatever stands around it',
    (kind, one, link) => {
      for (const frame of frames) {
        const text = frame.replace('{}', () => one)
        const found = findReferences(text)
        expect({ text, found: found.map(({ quote, type }) => [type, quote]) }).toEqual({ text, found: [[kind, one]] })
        if (link) expect(found[0]?.value).toContain(link)
      }
    },
  )

  test('has the article with it only where the act itself was cited before', () => {
    const text =
      'Article 5(3) of Directive 2002/58/EC applies. Under Article 6 of Directive 2002/58/EC it does not. See also Artikel 31 der Verordnung (EU) 2016/679.'
    expect(findReferences(text).map(({ quote }) => quote)).toEqual([
      'Directive 2002/58/EC',
      'Article 6 of Directive 2002/58/EC',
      'Verordnung (EU) 2016/679',
    ])
  })

  test('goes on where a line broke an address, and not into the next sentence', () => {
    const text =
      'See www.norland.example/web/border-\nguards/plan-2031, or https://norland.example/docs/\nreport_12.pdf. Ask https://norland.example/a/\nWe will answer.'
    expect(findReferences(text).map(({ value }) => value)).toEqual([
      'https://www.norland.example/web/border-guards/plan-2031',
      'https://norland.example/docs/report_12.pdf',
      'https://norland.example/a/',
    ])
  })

  test('of a Polish act has its subject where a sign ends it', () => {
    const text =
      'Zgodnie z ustawą z dnia 12 grudnia 2013 r. o cudzoziemcach (Dz. U. z 2031 r. poz. 12) oraz ustawą z dnia 6 czerwca 1997 r. – Kodeks karny, wojewoda działa.'
    expect(findReferences(text).map(({ quote }) => quote)).toEqual([
      'ustawą z dnia 12 grudnia 2013 r. o cudzoziemcach',
      'Dz. U. z 2031 r. poz. 12',
      'ustawą z dnia 6 czerwca 1997 r. – Kodeks karny',
    ])
  })

  test.each([
    [
      'resolutions 1739 (2031), 1765 (2031) and 1795 (2031) of the Council',
      ['resolutions 1739 (2031)', '1765 (2031)', '1795 (2031)'],
    ],
    ['résolutions 68/262 et 69/12 de l’Assemblée', ['résolutions 68/262', '69/12']],
    ['Report on the Use of Regulation (EU) 2031/751 in Ports', ['Regulation (EU) 2031/751']],
    ['Der Norland Resilience Act gilt.', ['Norland Resilience Act']],
    [
      'uchwałą nr 205 Rady Ministrów z dnia 9 listopada 2031 r.',
      ['uchwałą nr 205 Rady Ministrów z dnia 9 listopada 2031 r.'],
    ],
  ])('has its own bounds, whatever it is listed or named with: %s', (text, quotes) => {
    expect(findReferences(text).map(({ quote }) => quote)).toEqual(quotes)
  })

  test.each([
    ['Council Decision 2012/642/CFSP', '32012D0642'],
    ['Decision No 1313/2013/EU', '32013D1313'],
    ['Council Implementing Decision (CFSP) 2031/1002', '32031D1002'],
    ['Council Common Position 2001/931/CFSP', '32001E0931'],
    ['Framework Decision 2002/584/JHA', '32002F0584'],
    ['Decision (EU) 2031/\n1814', '32031D1814'],
    ['Regulation (EC) No 2015/98', '31998R2015'],
    ['Verordnung (EG) Nr. 2015/98', '31998R2015'],
    ['Regulation (EU) No 2031/79', '32031R0079'],
  ])('of an act leads to it, whichever of its numbers is the year: %s', (words, celex) => {
    expect(findReferences(`See ${words}.`)[0]?.value).toBe(
      `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`,
    )
  })

  test('stands beside another without swallowing it', () => {
    const text =
      'Directives 2013/32/EU and 2013/33/EU, Regulations (EU) 2024/1347 and (EU) 2024/1348, and COM(2031) 1 final, E-000001/2031. The General Data Protection Regulation and the Data Protection Act 2018 apply; the Directive, this Regulation and Council Directives do not.'
    expect(findReferences(text).map(({ quote }) => quote)).toEqual([
      'Directives 2013/32/EU',
      '2013/33/EU',
      'Regulations (EU) 2024/1347',
      '(EU) 2024/1348',
      'COM(2031) 1 final',
      'E-000001/2031',
      'General Data Protection Regulation',
      'Data Protection Act 2018',
    ])
  })

  test.each([
    'We met on 12/2031 in room C-12 and paid 12/31 of it.',
    'Call 0123/456789 or write to registry@norland.example by 3.4.2031.',
    'Option A/B, page 4/5, and/or the 50/50 rule of 2031.',
    'Der Bescheid vom 3. März 2031 und die Richtlinie des Hauses.',
    'The Regulation and the Directive apply; see Annex C (2 pages).',
    'The Act of 2031 and Part 2 of the Order; the Regulations were laid in 2031.',
    'Act now: in 2031 the Council and 12/31 others met, CP 1, HC and A/B.',
    'La loi et le décret du gouvernement ; l’arrêté du maire de Norville.',
    'Nummer 3 gilt nicht, Artikel 4 auch nicht; die Anfrage Nr. 3 vom Mai.',
    'Dear Mr E. Smith, your decision of 2 May 2031 was read on 4/5.',
    'The table lists A 1 and B 2; room B 4 of line U 12, blood group A 1, and motorway M 25.',
    'The gel holds CBD/THC, the OP/ED is in ST/EN, and the sheet is DIN A/12/34.',
    'It is a question no 2031 people and no budget answered; Questions no 2025 budget can settle.',
    'Question no 12 was not put; la question n° 12 du formulaire non plus.',
    'COM port 12 of the router, SEC 10 of the fund, plate SA 12345, and Res. 3 of the block.',
    'The resolution of 12/31 photos is 1920 by 1080, and ES-11 is a type.',
  ])('is not seen where nothing is cited: %s', (text) => {
    expect(findReferences(text).map(({ quote }) => quote)).toEqual([])
  })
})

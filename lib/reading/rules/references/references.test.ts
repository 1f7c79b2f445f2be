import { describe, expect, test } from 'vitest'
import { findReferences } from '@/lib/reading/rules/references/find-references'

/** Citations of our own making, by what they are; a link where there is one. */
const cited: Record<string, (string | [string, string])[]> = {
  COM: [
    ['COM(2031) 752 final', '52031DC0752'],
    ['JOIN (2031) 32 final', '52031JC0032'],
    ['SWD(2031)44', '52031SC0044'],
    'SEC(2007) 1234',
    'KOM(2005) 695 endgültig',
    'COM(2031) 12 final/2',
    ['COM/2031/0055 final', '52031DC0055'],
    'COM (2002)\n92 final',
  ],
  C: ['C(2031) 4567 final', 'C/2031/123'],
  Ares: ['Ares(2031)1234567', 'Ares (2031) 7654321'],
  Infringement: ['INFR(2031)2012'],
  Access: ['GestDem 2031/1234', 'EASE 2031/0456', 'PAD-2031-00123'],
  Council: ['ST 12345/31 ADD 1', 'ST 9876/1/31 REV 1'],
  OJ: [
    ['OJ L 123, 1.2.2030, p. 4', 'OJ:L:2030:123:TOC'],
    'OJ C 202, 7.6.2016, p. 1–46',
    'OJ L 180 of 29 June 2013, p. 96',
    ['OJ L, 2031/1348, 22.5.2031', 'OJ:L_203101348'],
    'OJ C, C/2031/123, 5.1.2031',
    ['OJ 2004 L 158, p. 77', 'OJ:L:2004:158:TOC'],
    'ABl. L 180 vom 29.6.2013, S. 96',
    'ABl. EU Nr. L 180 vom 29.6.2013, S. 96',
    'ABl. EU L, 2031/1348, 22.5.2031',
    'JO L 180 du 29.6.2013, p. 96',
    'JO C 326 du 26.10.2012, p. 47',
    'Dz.U. UE L 172 z 17.05.2021',
    'Dz. Urz. UE L 180 z 29.06.2013, str. 96',
    'DO L 180 de 29.6.2013, p. 96',
    'GU L 180 del 29.6.2013, pag. 96',
  ],
  CELEX: [['CELEX: 32016R0679', '32016R0679'], '62018CJ0311', '02016R0679-20160504'],
  Procedure: ['2031/0133(COD)', '2031/2045 (INI)'],
  Regulation: [
    ['Regulation (EU) 2016/679', '32016R0679'],
    ['Regulation (EU) No 604/2013', '32013R0604'],
    ['Council Regulation (EC) No 343/2003', '32003R0343'],
    'Commission Implementing Regulation (EU) 2021/1958',
    'Regulation (EU, Euratom) 2018/1046',
    'Regulation No 1049/2001',
    'Article 4(3) of Regulation (EC) No 1049/2001',
    ['règlement (UE) n° 604/2013', '32013R0604'],
    'règlement d’exécution (UE) 2021/1958',
    'règlement (CE) nº 1049/2001',
    ['Verordnung (EU) Nr. 604/2013', '32013R0604'],
    'Durchführungsverordnung (EU) 2021/1958',
    'Artikel 31 der Verordnung (EU) 2016/679',
    'rozporządzenia Parlamentu Europejskiego i Rady (UE) nr 604/2013',
    'rozporządzenie wykonawcze Komisji (UE) 2021/783',
    'Reglamento (UE) n.º 604/2013',
    'regolamento (UE) n. 604/2013',
  ],
  Directive: [
    ['Directive 2013/32/EU', '32013L0032'],
    ['Council Directive 2003/86/EC', '32003L0086'],
    ['Directive (EU) 2016/680', '32016L0680'],
    ['Directive 98/44/EC', '31998L0044'],
    'Richtlinie 2013/33/EU',
    'Asylverfahrensrichtlinie 2013/32/EU',
    'directive 2013/33/UE',
    'dyrektywy Parlamentu Europejskiego i Rady 2013/33/UE',
    'dyrektywą 2008/115/WE',
    'Directiva 2013/32/UE',
    'direttiva 2008/115/CE',
  ],
  Decision: [
    ['Framework Decision 2002/584/JHA', '32002F0584'],
    ['Council Decision (CFSP) 2020/1999', '32020D1999'],
    'Decision No 1313/2013/EU',
    'Beschluss (GASP) 2020/1999',
    'Rahmenbeschluss 2002/584/JI',
    'décision (UE) 2015/1523',
    'decyzji Rady (UE) 2015/1601',
  ],
  Recommendation: [['Recommendation (EU) 2017/432', '32017H0432']],
  Case: [
    'Case C-123/20',
    'Joined Cases C-411/10 and C-493/10',
    'T-31/18',
    'C‑924/19 PPU',
    'affaire C-36/20 PPU',
    'affaires jointes C-924/19 et C-925/19',
    'Rechtssache C-808/18',
    'sprawie C-715/17',
    'asunto C-720/17',
    'causa C-646/16',
    'ECLI:EU:C:2020:367',
    'ECLI:NL:RVS:2019:1234',
    'application no. 12345/20',
    'Application nos. 36925/10 and 21487/12',
    'requête n° 12345/20',
    'requêtes nos 8675/15 et 8697/15',
    'Beschwerde Nr. 12345/20',
    'Individualbeschwerde Nr. 8697/15',
    'skarga nr 51246/17',
    'skarg nr 40503/17, 42902/17 i 43643/17',
    '2 BvR 1938/93',
    'BVerwG 1 C 21.12',
    'VG Berlin 23 K 1.20',
    'II OSK 1234/20',
    'sygn. akt IV SA/Wa 123/21',
    '[2031] UKSC 12',
    '[2031] EWHC 123 (Admin)',
    'pourvoi n° 20-12.345',
  ],
  UN: [
    'A/HRC/47/30',
    'A/75/590',
    'CCPR/C/POL/CO/7',
    'CAT/C/POL/CO/7',
    'CAT/C/66/D/882/2018',
    'S/RES/2334 (2016)',
    'S/2031/123',
    'A/RES/70/1',
    'A/HRC/RES/41/12',
    'CRC/C/GC/23',
    'E/C.12/POL/CO/6',
    'HRI/GEN/1/Rev.9',
    'A/HRC/WG.6/41/L.13',
    'A/HRC/47/30/Add.1',
    'AL POL 2/2031',
    'OL HRV 1/2031',
  ],
  'Council of Europe': ['CM/Rec(2020)1', 'CPT/Inf (2020) 8', 'CM/ResDH(2021)123'],
  Resolution: ['Resolution 2299 (2019)', 'Security Council Resolution 1325 (2000)'],
  Question: [
    'E-001234/2031',
    'P-000123/2031(ASW)',
    'O-000012/2031',
    'H-0200/05',
    'Drucksache 20/11199',
    'BT-Drs. 20/111',
    'interpelację nr 18459',
    'question écrite n° 103711',
  ],
  Petition: ['Petition No 0123/2031', 'Petition Nr. 0456/2031', 'pétition n° 0123/2031', 'petycji nr 0123/2031'],
  Ombudsman: ['123/2031/AB', 'OI/1/2031/KR', 'SI/2/2031/DDJ', '1234/2030/(ABC)DEF'],
  DOI: ['doi:10.1000/xyz.123'],
  ELI: ['ELI: reg/2016/679/oj'],
  URL: [
    'https://norland.example/a/b?c=d#e',
    'http://data.europa.eu/eli/reg/2016/679/oj',
    'https://norland.example/Border_(closed)',
    'www.norland.example/report',
    'norland-registry.org/en/request/12',
  ],
  other: ['BGBl. I S. 1234', 'BGBl. 2031 I Nr. 12', 'Dz. U. z 2031 r. poz. 1918', 'Dz.U. 2031 poz. 12'],
}

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

const rows = Object.entries(cited).flatMap(([kind, given]) =>
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

  test('stands beside another without swallowing it', () => {
    const text =
      'Directives 2013/32/EU and 2013/33/EU, Regulations (EU) 2024/1347 and (EU) 2024/1348, and COM(2031) 1 final, E-000001/2031.'
    expect(findReferences(text).map(({ quote }) => quote)).toEqual([
      'Directives 2013/32/EU',
      '2013/33/EU',
      'Regulations (EU) 2024/1347',
      '(EU) 2024/1348',
      'COM(2031) 1 final',
      'E-000001/2031',
    ])
  })

  test.each([
    'We met on 12/2031 in room C-12 and paid 12/31 of it.',
    'Call 0123/456789 or write to registry@norland.example by 3.4.2031.',
    'Option A/B, page 4/5, and/or the 50/50 rule of 2031.',
    'Der Bescheid vom 3. März 2031 und die Richtlinie des Hauses.',
    'The Regulation and the Directive apply; see Annex C (2 pages).',
    'Dear Mr E. Smith, your decision of 2 May 2031 was read on 4/5.',
  ])('is not seen where nothing is cited: %s', (text) => {
    expect(findReferences(text).map(({ quote }) => quote)).toEqual([])
  })
})

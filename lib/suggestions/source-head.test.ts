import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import type { DocumentFacts } from '@/lib/reading/facts'
import { proposeFields } from '@/lib/suggestions/propose-fields'

const institutions = [
  { name: 'UNHCR' },
  { name: 'International Organization for Migration', shortName: 'IOM' },
  { name: 'Ministry of the Interior, Norland' },
]

/** What the form of a source is filled with from a text. */
function filled(text: string) {
  const { meta, language } = readText(text)
  const facts: DocumentFacts = { fileKind: 'txt', count: null, notices: [], mail: null, meta, language }
  return proposeFields('source', facts, { institutions, asks: [], text })
}

test('a press release fills in its title, its day, what it is and who put it out', () => {
  const text = `Ministry of the Interior, Norland

Press release 45/2026

Halvik, 20 November 2026

Lawyers may enter the closed zone
from next month on

The Ministry of the Interior will open the zone to lawyers on 1 December. Permits are given at the station.
`
  expect(filled(text)).toEqual({
    title: 'Lawyers may enter the closed zone from next month on',
    kind: 'press_release',
    publishers: 'Ministry of the Interior, Norland',
    datedOn: '2026-11-20',
    language: 'en',
  })
})

test('a joint statement names all who speak, by their names in the directory', () => {
  const text = `Joint statement by UNHCR, IOM and the Ministry of the Interior, Norland
on the situation at the border

Geneva, 10 November 2026

Both organisations are saddened by the loss of lives and call for access.
`
  expect(filled(text)).toMatchObject({
    title: 'Joint statement by UNHCR, IOM and the Ministry of the Interior, Norland on the situation at the border',
    kind: 'joint_statement',
    publishers: 'UNHCR\nInternational Organization for Migration\nMinistry of the Interior, Norland',
    datedOn: '2026-11-10',
  })
})

test.each([
  ['Pressemitteilung\n\nDas Sperrgebiet wird für Anwälte geöffnet\n\nHalvik, 20. November 2026\n', 'press_release'],
  ['Minutes of the meeting of the border committee\n\n20 November 2026\n', 'minutes'],
  ['Regulation (EU) 2031/77 on the crossing of closed zones\n\nArticle 1\n', 'law'],
  ['Rapport annuel sur les visites de la zone fermée\n\nHalvik, le 20 novembre 2026\n', 'report'],
  ['Remarks by the Minister at the opening of the station\n\n20 November 2026\n', 'speech'],
])('what sort of source a text is, is told by what it calls itself: %s', (text, kind) => {
  expect(filled(text).kind).toBe(kind)
})

test('prose has no title, and a text that says its subject has that one', () => {
  const prose =
    'We write about the closed zone, where lawyers were\nturned back. This has to end now.\n\nIt is not lawful.\n'
  expect(filled(prose)).not.toHaveProperty('title')
  expect(filled(prose)).not.toHaveProperty('kind')
  expect(filled('UNHCR\n\nSubject: Permits of the zone\n\nSome words that stand alone here\n\nDear all,\n').title).toBe(
    'Permits of the zone',
  )
})

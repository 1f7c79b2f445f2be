import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import { propose } from '@/lib/suggestions/propose'
import { picturesAsLetter } from '@/lib/suggestions/pictures-as-letter'
import type { ProposingDocument } from '@/lib/suggestions/select-proposing'

/** A picture as its own reading left it: the words of one page. */
function pageWith(name: string, text: string): ProposingDocument {
  const { meta, language, suggestions } = readText(text)
  return {
    id: name,
    parentId: null,
    name,
    mediaType: 'image/png',
    sizeBytes: 10,
    readState: 'read',
    readError: null,
    facts: { fileKind: 'image', count: null, notices: [], mail: null, meta, language },
    suggestions: suggestions
      .filter(({ kind }) => kind === 'ask')
      .map(({ quote, start, end }) => ({ quote, start, end })),
    texts: [{ text, language, zones: [] }],
  }
}

const head = `Border Agency of Norland

Halvik, 20 November 2026
Ref. BA 77/2026

Dear colleagues,

Thank you for your letter of 4 May 2026.
`
const foot = `Our officers keep a register of all visits to the zone.

Yours faithfully,

Ilse Halden
Head of the Registry
`
const held = { institutions: [], letters: [] }

test('several pictures fill in a form as the one letter that they become: its head from the first, who signed from the last', () => {
  const { fields, paper } = propose('reply', picturesAsLetter([pageWith('1.png', head), pageWith('2.png', foot)]), held)
  expect(fields).toMatchObject({
    institution: 'Border Agency of Norland',
    datedOn: '2026-11-20',
    theirReference: 'BA 77/2026',
    kind: 'substantive',
    signatory: 'Ilse Halden',
    signatoryFunction: 'Head of the Registry',
  })
  expect(paper?.text).toContain('register of all visits')
})

test('the demands of all pages are filled in, each marked where it stands on the sheet', () => {
  const first = 'We call on the Agency to:\n1. publish the register;\n2. let lawyers in.\n'
  const second = 'We call on the Ministry to:\n1. answer our letters;\n2. name an officer.\n'
  const { fields, paper } = propose(
    'letter',
    picturesAsLetter([pageWith('1.png', first), pageWith('2.png', second)]),
    held,
  )
  expect(fields.asks).toBe('Publish the register\nLet lawyers in\nAnswer our letters\nName an officer')
  expect(paper?.asks.map(({ start, end }) => paper.text.slice(start, end))).toEqual([
    'publish the register;',
    'let lawyers in.',
    'answer our letters;',
    'name an officer.',
  ])
})

test('while one of several pictures is not read nothing is filled in from the others', () => {
  const waiting: ProposingDocument = { ...pageWith('2.png', foot), readState: 'waiting', facts: null, texts: [] }
  expect(propose('reply', picturesAsLetter([pageWith('1.png', head), waiting]), held).state).toBe('waiting')
})

test('a picture alone, one beside a file, and one in which nothing was read stay as they are', () => {
  const [one, two] = [pageWith('1.png', head), pageWith('2.png', foot)]
  const file: ProposingDocument = { ...pageWith('letter.pdf', foot), mediaType: 'application/pdf' }
  expect(picturesAsLetter([one, file])).toEqual([one, file])
  const failed: ProposingDocument = {
    ...two,
    readState: 'failed',
    readError: 'scan_without_text',
    facts: null,
    texts: [],
  }
  expect(propose('reply', picturesAsLetter([one, failed]), held).fields).toMatchObject({ theirReference: 'BA 77/2026' })
  expect(propose('reply', picturesAsLetter([failed, { ...failed, id: '3.png' }]), held).state).toBe('failed')
})

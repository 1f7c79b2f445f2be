import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { layOutText } from '@/lib/documents/lay-out-text'
import { splitSentences } from '@/lib/documents/split-sentences'

const seeds = resolve(import.meta.dirname, '../../../shared/seeds')
const real = (name: string) => (existsSync(resolve(seeds, name)) ? readFileSync(resolve(seeds, name), 'utf8') : null)
const reply = real('commission-reply-2021.txt')
const statement = real('unhcr-iom-statement-2021-11-10.txt')

const wordsOf = (text: string, kind?: string) =>
  layOutText(text)
    .filter((block) => kind === undefined || block.kind === kind)
    .map(({ runs }) => runs.map(({ start, end }) => text.slice(start, end)).join(' '))

const letter = `Ministry of the Interior
Department for Borders

Dear colleagues,

Thank you for your letter. The zone
was set up by order and is limited in time.

1. The first point.
2. The second point.

Yours faithfully,
Head of Department
`

describe('a text laid out for reading', () => {
  test.each([letter, '', '\f\n\n', 'one line', 'a\fb', `${letter}\f${letter}`, '• a\n• b\n', 'x '.repeat(5000)])(
    'keeps every character that is not white space, once (%#)',
    (text) => {
      const covered = layOutText(text).flatMap(({ runs }) => runs)
      for (const [index, run] of covered.entries())
        expect(run.start).toBeGreaterThanOrEqual(covered[index - 1]?.end ?? 0)
      expect(
        covered
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
    },
  )

  test('tells the salutation, the body, lists and the closing apart, and keeps the lines of a letterhead', () => {
    expect(wordsOf(letter, 'letterhead')).toEqual(['Ministry of the Interior', 'Department for Borders'])
    expect(wordsOf(letter, 'salutation')).toEqual(['Dear colleagues,'])
    expect(wordsOf(letter, 'paragraph')).toEqual([
      'Thank you for your letter. The zone was set up by order and is limited in time.',
    ])
    expect(wordsOf(letter, 'list_item')).toHaveLength(2)
    expect(wordsOf(letter, 'closing')).toEqual(['Yours faithfully,', 'Head of Department'])
  })

  test('a greeting close under a full subject line stands for itself, and the subject stays a heading', () => {
    const subject = 'Access of lawyers to the closed border zone: your letter of 23 March 2026'
    const scan = `Ministry of the Interior\n${subject}\nDear colleagues,\n\n${'Thank you for your letter of March, which we have read\n'.repeat(4)}`
    expect(wordsOf(scan, 'letterhead')).toEqual(['Ministry of the Interior'])
    expect(wordsOf(scan, 'heading')).toEqual([subject])
    expect(wordsOf(scan, 'salutation')).toEqual(['Dear colleagues,'])
  })

  test('a formula at the head of a line in the midst of a sentence opens nothing', () => {
    const told = `${'The office has told us of the letter that it had begun with\nDear Madam, and that it had signed on the same day as it was\n'.repeat(2)}`
    expect(wordsOf(told, 'salutation')).toEqual([])
  })

  test.skipIf(reply === null)(
    'joins the torn lines of the Commission’s reply of 2021 into its paragraphs (needs ../shared/seeds)',
    () => {
      const paragraphs = wordsOf(reply ?? '', 'paragraph')
      expect(paragraphs).toHaveLength(11)
      expect(paragraphs[9]).toMatch(/^On 1 December, the Commission adopted .* vulnerable persons\.$/)
      expect(wordsOf(reply ?? '', 'footnote')).toHaveLength(2)
    },
  )

  test.skipIf(statement === null)(
    'folds the menus of a saved web page away and keeps the statement (needs ../shared/seeds)',
    () => {
      expect(wordsOf(statement ?? '', 'heading')[0]).toMatch(/^UNHCR and IOM Call for immediate/)
      const body = wordsOf(statement ?? '', 'paragraph')
      expect(body.at(-1)).toMatch(/stand ready to provide humanitarian assistance/)
      expect(body.join(' ')).not.toContain('Share on Facebook')
    },
  )
})

test('sentences do not end at abbreviations', () => {
  const text = 'See Art. 5 of Regulation No. 1049/2001. Mr. Novak will answer. He said so, e.g. in May.'
  expect(splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual([
    'See Art. 5 of Regulation No. 1049/2001.',
    'Mr. Novak will answer.',
    'He said so, e.g. in May.',
  ])
})

test('a page ends a line; running heads, feet and notes that the file told apart are in no paragraph', () => {
  const pages = [
    'Dear colleagues,\n\nWe will publish the',
    '1 See the report.',
    'Page 1\f',
    'Registry of Norland',
    'register of visits.',
  ]
  const text = pages.join('\n')
  const zone = (kind: string, words: string) => ({
    kind,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  const zones = [
    zone('footnote', '1 See the report.'),
    zone('page_furniture', 'Page 1'),
    zone('page_furniture', 'Registry of Norland'),
  ]
  const blocks = layOutText(text, zones)
  expect(
    blocks.map(({ kind, page, runs }) => [kind, page, runs.map(({ start, end }) => text.slice(start, end)).join('|')]),
  ).toEqual([
    ['salutation', 1, 'Dear colleagues,'],
    ['paragraph', 1, 'We will publish the'],
    ['footnote', 1, '1 See the report.'],
    ['furniture', 1, 'Page 1'],
    ['furniture', 2, 'Registry of Norland'],
    ['paragraph', 2, 'register of visits.'],
  ])
})

test('a line in the midst of a sentence that begins like a greeting or a farewell opens no block', () => {
  const text = [
    'Dear Ms Novak,',
    'The agency has asked the border guard for clarifications of its practice as',
    'regards access to the closed zone, and it has written to the prefect there',
    'on behalf of the families. It will publish what it was told in September of',
    'this year, once the prefect has agreed.',
    'Kind regards,',
    'Head of Unit',
  ].join('\n')
  const blocks = layOutText(text).map(({ kind, runs }) => [kind, runs.length])
  expect(blocks).toEqual([
    ['salutation', 1],
    ['paragraph', 4],
    ['closing', 1],
    ['closing', 1],
  ])
})

test('paragraphs that a program parted by blank lines stay apart, however many short lines stand around them', () => {
  const paragraph = (first: string) =>
    `${first} ${'and the office keeps a list of all that is asked of it '.repeat(6).trim()}.`
  const long = [paragraph('We will answer'), paragraph('We have read'), paragraph('We will open')]
  const head = [
    'Ministry of Norland',
    'Border Department',
    '1 Fort Street',
    'Ref. 44',
    '14 January 2026',
    'Dear Ms Lindqvist,',
  ]
  const foot = ['Yours sincerely,', 'Tomas Brandt', 'Director', 'Border Department', 'Annex', 'One list']
  const text = [...head, ...long, ...foot].join('\n\n')
  const starts = layOutText(text).map(({ runs }) => text.slice(runs[0]?.start, runs[0]?.end))
  expect(starts).toEqual(expect.arrayContaining(long))
})

import { describe, expect, test } from 'vitest'
import {
  anchorOf,
  displayQuote,
  findParts,
  findQuote,
  lieIn,
  partsOf,
  resolveAnchor,
  runningWords,
} from '@/lib/documents/anchor'

const text = 'We will look into it.\n\nThe Ministry will publish\nthe rules by June. We will look into it.'
const at = text.indexOf('publish')
const range = { start: at, end: at + 'publish\nthe rules'.length }

describe('an anchored quotation', () => {
  test('is exact, and reads without the line breaks of the page', () => {
    const anchor = anchorOf(text, [range])
    expect(anchor.quote).toBe('publish\nthe rules')
    expect(displayQuote(anchor.quote)).toBe('publish the rules')
    expect(text.endsWith(anchor.suffix)).toBe(true)
  })

  test('is found again wherever its words went, and by its surroundings when they stand twice', () => {
    for (const before of ['', 'x', 'A new first line.\n', 'é'.repeat(500)]) {
      const moved = before + text
      expect(resolveAnchor(moved, anchorOf(text, [range]))).toEqual([
        { start: range.start + before.length, end: range.end + before.length },
      ])
      const second = text.lastIndexOf('We will look into it.')
      const anchor = anchorOf(text, [{ start: second, end: text.length }])
      expect(resolveAnchor(moved, anchor)).toEqual([{ start: second + before.length, end: moved.length }])
    }
  })

  test('is nowhere when its words are gone, and is not guessed', () => {
    expect(resolveAnchor('Something else entirely.', anchorOf(text, [range]))).toBeNull()
  })

  test.each([[{ start: -1, end: 2 }], [{ start: 5, end: 5 }], [{ start: 0, end: 10_000 }]])(
    'is refused where there is no text: %o',
    (wrong) => {
      expect(() => anchorOf(text, [wrong])).toThrow(RangeError)
    },
  )
})

describe('a quotation in parts', () => {
  const [first, second] = ['We will send the guide-', 'lines by 30 June.']
  const pages = `Dear Ms Lind,\n\n${first}\n\nPage 1 of 2\fNorland\n\n${second}\n\nJan Holm`
  const placesIn = (where: string) =>
    [first, second].map((part) => ({ start: where.indexOf(part), end: where.indexOf(part) + part.length }))
  const anchor = anchorOf(pages, placesIn(pages))

  test('shows where something stands between, and can be read as if nothing did', () => {
    expect(anchor.quote).toBe(`${first} […] ${second}`)
    expect(partsOf(anchor)).toEqual([first, second])
    expect(runningWords(pages, anchor.ranges)).toBe('We will send the guidelines by 30 June.')
  })

  test('is found again wherever its parts went, and by its surroundings when they stand twice', () => {
    const moved = `A new first line.\n\n${pages}`
    expect(resolveAnchor(moved, anchor)).toEqual(placesIn(moved))
    const twice = `${pages}\f${pages.replace('Jan Holm', 'Eva Berg')}`
    const later = placesIn(pages).map(({ start, end }) => ({
      start: start + pages.length + 1,
      end: end + pages.length + 1,
    }))
    const shifted = later.map(({ start, end }) => ({ start: start + 4, end: end + 4 }))
    expect(resolveAnchor(`New\n${twice}`, anchorOf(twice, later))).toEqual(shifted)
  })

  test('is one piece where its parts have come together, a divided word too', () => {
    const joined = 'Dear Ms Lind,\n\nWe will send the guide-\nlines by 30 June.\n\nJan Holm'
    const start = joined.indexOf(first)
    expect(resolveAnchor(joined, anchor)).toEqual([{ start, end: joined.indexOf('\n\nJan') }])
    const whole = 'We will send the guidelines by 30 June. Yours, Jan Holm'
    expect(resolveAnchor(whole, anchor)).toEqual([{ start: 0, end: whole.indexOf(' Yours') }])
  })

  test('is nowhere when one of its parts is gone, or stands before the other', () => {
    expect(resolveAnchor(pages.replace('30 June', '30 July'), anchor)).toBeNull()
    expect(resolveAnchor(`${second}\n\n${first}`, anchor)).toBeNull()
  })

  test('is found by its words as they are written', () => {
    expect(findParts(pages, anchor.quote)).toEqual(anchor.ranges)
    expect(findParts(pages, 'We will send […] nothing')).toBeNull()
  })
})

test.each([
  ['none', [], false],
  ['out of order', [range, { start: 0, end: 3 }], false],
  ['over one another', [range, { start: range.start + 1, end: range.end + 1 }], false],
  ['past its end', [{ start: 0, end: text.length + 1 }], false],
  ['between two characters', [{ start: 0.5, end: 2 }], false],
  ['one behind the other', [{ start: 0, end: 3 }, range], true],
])('ranges lie in a text when they are in order and within it: %s', (_what, ranges, lie) => {
  expect(lieIn(text, ranges)).toBe(lie)
})

test('parts are found one behind the other at each place, as near as they come', () => {
  const repeated = 'ab. cd. ab. cd.'
  expect(findParts(repeated, 'ab. […] cd.')).toEqual([{ start: 0, end: 7 }])
  const elsewhere = resolveAnchor(repeated, {
    quote: 'ab. […] cd.',
    prefix: 'cd. ',
    suffix: '',
    ranges: [
      { start: 40, end: 43 },
      { start: 50, end: 53 },
    ],
  })
  expect(elsewhere).toEqual([{ start: 8, end: 15 }])
})

describe('words that somebody quotes', () => {
  test('are found whatever the line breaks, blanks, quotation marks and dashes', () => {
    expect(findQuote('the “state-\nsponsored” act', 'the "state-sponsored" act')).toEqual([{ start: 0, end: 26 }])
    expect(findQuote(text, 'publish   the rules')).toEqual([range])
  })

  test('are found at every place where they stand', () => {
    expect(findQuote(text, 'We will look into it.')).toHaveLength(2)
    expect(findQuote(text, 'nowhere at all')).toEqual([])
    expect(findQuote(text, '   ')).toEqual([])
  })
})

test('ranges that lie nowhere in a text are no place in it, also where the words between them happen to fit', () => {
  const anchor = { quote: 'gate', prefix: '', suffix: '', ranges: [{ start: -5, end: -1 }] }
  expect(resolveAnchor('Open the gate.', anchor)).toEqual([{ start: 9, end: 13 }])
})

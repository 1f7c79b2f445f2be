import { describe, expect, test } from 'vitest'
import { anchorOf, displayQuote, findQuote, resolveAnchor } from '@/lib/documents/anchor'

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

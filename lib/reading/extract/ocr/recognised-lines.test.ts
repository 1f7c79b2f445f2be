import { expect, test } from 'vitest'
import { recognisedLines, type TesseractBlock } from '@/lib/reading/extract/ocr/recognised-lines'

/** Paragraphs of lines 30 pixels high, one under the other every 44, as a page of a letter has them. */
function blockOf(paragraphs: readonly (readonly string[])[], from = 0): TesseractBlock {
  let y = from
  return {
    paragraphs: paragraphs.map((lines) => ({
      lines: lines.map((text) => {
        const bbox = { x0: 120, y0: y, x1: 120 + text.length * 12, y1: y + 30 }
        y += 44
        return { text, confidence: 95, bbox }
      }),
    })),
  }
}

const startsOf = (blocks: TesseractBlock[]) =>
  recognisedLines(blocks).flatMap(({ breakBefore, cells }) => (breakBefore ? [cells[0]?.text] : []))

test('a sentence goes on over lines that were taken for two paragraphs', () => {
  const paragraphs = [
    ['The office is at work on it. We cannot'],
    ['let observers in before May.'],
    ['We will write again.'],
  ]
  expect(startsOf([blockOf(paragraphs)])).toEqual([paragraphs[0]?.[0], 'We will write again.'])
})

test('a paragraph begins behind a full stop, with a capital letter, and far below the line before', () => {
  const paragraphs = [['for the office'], ['Jan Holm'], ['of the agency.'], ['a) let lawyers in;']]
  expect(startsOf([blockOf(paragraphs)])).toEqual(['for the office', 'Jan Holm', 'a) let lawyers in;'])
  expect(startsOf([blockOf([['we answer for the office']]), blockOf([['of the agency']], 300)])).toEqual([
    'we answer for the office',
    'of the agency',
  ])
})

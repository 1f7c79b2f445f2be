import { expect, test } from 'vitest'
import { pageMarks } from '@/components/reading/page-marks'

const text = 'We will publish\nthe register.\f3\n\nIt is open to all.'
const second = text.indexOf('the register')
const third = text.indexOf('It is')
const places = {
  pages: [
    { number: 1, width: 100, height: 200 },
    { number: 2, width: 100, height: 100 },
    { number: 3, width: 0, height: 0 },
  ],
  boxes: [
    { start: 0, end: 15, page: 1, x: 10, y: 20, width: 60, height: 10 },
    { start: second, end: second + 13, page: 1, x: 10, y: 40, width: 52, height: 10 },
    { start: third, end: text.length, page: 2, x: 10, y: 50, width: 80, height: 10 },
  ],
}
const passage = (id: string, ...ranges: { start: number; end: number }[]) => ({
  passageId: id,
  kind: 'commitment' as const,
  number: 4,
  ranges,
})

test('a passage is marked line by line, as far as it goes in each, with its number where it begins', () => {
  const marks = pageMarks(places, text, [passage('a', { start: 3, end: second + 13 })], 'a')
  expect(marks).toEqual([
    {
      passageId: 'a',
      page: 1,
      x: 0.22,
      y: 0.1,
      width: 0.48,
      height: 0.05,
      kind: 'commitment',
      look: null,
      isCurrent: true,
      number: 4,
      beside: 0,
      besideNarrow: 0,
    },
    {
      passageId: 'a',
      page: 1,
      x: 0.1,
      y: 0.2,
      width: 0.52,
      height: 0.05,
      kind: 'commitment',
      look: null,
      isCurrent: true,
      number: null,
      beside: 0,
      besideNarrow: 0,
    },
  ])
})

test('a passage in hand that is only proposed is marked as both, so that its number is not that of the record', () => {
  const proposed = { ...passage('a', { start: 0, end: 15 }), look: 'suggested' as const }
  expect(pageMarks(places, text, [proposed], 'a')).toMatchObject([{ look: 'suggested', isCurrent: true }])
  expect(pageMarks(places, text, [proposed], null)).toMatchObject([{ look: 'suggested', isCurrent: false }])
})

test('a passage in parts is marked on both pages', () => {
  const parts = [
    { start: second, end: second + 13 },
    { start: third, end: text.length },
  ]
  expect(pageMarks(places, text, [passage('a', ...parts)], null).map(({ page, number }) => [page, number])).toEqual([
    [1, 4],
    [2, null],
  ])
})

test('numbers of one margin at one height stand beside each other, and those of other lines, margins and pages do not move', () => {
  const first = passage('a', { start: 0, end: 3 })
  const second = passage('b', { start: 3, end: 6 })
  const across = passage('c', { start: 12, end: 15 })
  const below = passage('d', { start: text.indexOf('the register'), end: text.indexOf('the register') + 3 })
  const onward = passage('e', { start: third, end: third + 2 })
  const marks = pageMarks(places, text, [first, second, across, below, onward], null)
  expect(marks.map(({ passageId, beside }) => [passageId, beside])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
    ['d', 0],
    ['e', 0],
  ])
})

const onePage = (feet: readonly (readonly [x: number, y: number])[]) => ({
  pages: [{ number: 1, width: 100, height: 1000 }],
  boxes: feet.map(([x, y], at) => ({ start: at, end: at + 1, page: 1, x, y, width: 5, height: 10 })),
})
const besides = (feet: readonly (readonly [number, number])[]) =>
  pageMarks(
    onePage(feet),
    'x'.repeat(feet.length),
    feet.map((_, at) => ({ ...passage(`${at}`, { start: at, end: at + 1 }), number: at + 1 })),
    null,
  ).map(({ beside, besideNarrow }) => [beside, besideNarrow])

test('numbers in the right margin are read from left to right as well: the last one stands outermost', () => {
  expect(
    besides([
      [60, 100],
      [80, 100],
      [90, 100],
      [60, 200],
    ]),
  ).toEqual([
    [2, 2],
    [1, 1],
    [0, 0],
    [0, 0],
  ])
})

test('numbers of neighbouring lines stand beside each other where they would cover each other, on a phone sooner', () => {
  expect(
    besides([
      [10, 100],
      [10, 108],
      [10, 116],
      [10, 132],
      [10, 200],
    ]),
  ).toEqual([
    [0, 0],
    [1, 1],
    [0, 2],
    [0, 0],
    [0, 0],
  ])
})

test('words whose place is not known are not marked', () => {
  const number = text.indexOf('3')
  expect(pageMarks(places, text, [passage('a', { start: number, end: number + 1 })], null)).toEqual([])
})

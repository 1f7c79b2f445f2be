import { expect, test } from 'vitest'
import { drawnMark } from '@/components/reading/drawn-mark'
import type { PageMark } from '@/components/reading/page-marks'

const mark: PageMark = {
  passageId: 'a',
  page: 2,
  x: 0.2,
  y: 0.1,
  width: 0.4,
  height: 0.02,
  kind: 'claim',
  look: 'dismissed',
  isCurrent: true,
  number: 3,
  beside: 1,
  besideNarrow: 2,
}

test('a mark is drawn where its words stand, its number in the margin nearer to it and those beside counted towards the words', () => {
  expect(drawnMark(mark)).toEqual({
    page: 2,
    number: 3,
    isCurrent: true,
    className: 'page-mark page-mark--claim page-mark--dismissed page-mark--current',
    style: {
      left: '20.00%',
      top: '10.00%',
      width: '40.00%',
      height: '2.00%',
      '--to-margin': 'calc(-50.00% + 2px)',
      '--beside': '1',
      '--beside-narrow': '2',
    },
  })
  expect(drawnMark({ ...mark, x: 0.6 }).style).toMatchObject({
    '--to-margin': 'calc(100.00% - var(--number-step) - 2px)',
    '--beside': '-1',
    '--beside-narrow': '-2',
  })
})

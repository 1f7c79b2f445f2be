import { expect, test } from 'vitest'
import { readDay, settledDay } from '@/lib/imports/sheet/read-day'

test.each([
  ['2021-04-03', '2021-04-03'],
  ['2021/4/3', '2021-04-03'],
  ['2021-04-03T10:15:00', '2021-04-03'],
  ['3.4.2021', '2021-04-03'],
  ['03. 04. 21', '2021-04-03'],
  ['25/12/1999', '1999-12-25'],
  ['12/25/1999', '1999-12-25'],
  ['3 April 2021', '2021-04-03'],
  ['April 3rd, 2021', '2021-04-03'],
  ['3. März 2021', '2021-03-03'],
  ['1er août 2021', '2021-08-01'],
  ['3 de mayo de 2021', '2021-05-03'],
  ['3 września 2021 r.', '2021-09-03'],
  ['Mon, 3 May 2021', '2021-05-03'],
  ['Sat 25.12.2021', '2021-12-25'],
  ['44289', '2021-04-03'],
])('%s is the day %s', (text, day) => {
  expect(readDay(text)).toEqual({ day })
})

test('a day that two countries write alike is both, until somebody says which number comes first', () => {
  const read = readDay('03/04/2021')
  expect(read).toEqual({ dayFirst: '2021-04-03', monthFirst: '2021-03-04' })
  expect(settledDay(read, null)).toBeNull()
  expect(settledDay(read, 'day_first')).toBe('2021-04-03')
  expect(settledDay(read, 'month_first')).toBe('2021-03-04')
  expect(readDay('04/04/2021')).toEqual({ day: '2021-04-04' })
})

test.each(['', 'soon', '31.02.2021', '99/99/2021', 'May 2021', '12345678', 'the 3 of us', '=DATE(2021,4,3)'])(
  '"%s" is no day',
  (text) => {
    expect(readDay(text)).toBeNull()
  },
)

import { expect, test } from 'vitest'
import { fold } from '@/lib/reading/rules/matching/fold'
import { cutText, keepOf, stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'

const lines = [
  'We are assessing it; the Ministry will (in May) publish 3 reports, won’t it?',
  '  İSTANBUL ſagt: 😀will-will_9 , said that ',
  'Ärzte und ÄUSSERT, żąda',
  '',
]

const told = ({ text, numbers, starts, origin, first, last }: Words) => ({
  text,
  numbers: numbers.slice(first, last),
  starts: starts.slice(first, last).map((at) => at - origin),
})

test('a stretch of a text that was cut has the words it would have by itself', () => {
  for (const line of lines.map(fold)) {
    const whole = cutText(line)
    for (let from = 0; from <= line.length; from += 1) {
      for (let to = from; to <= line.length + 2; to += 1) {
        const stretch = stretchOf(whole, from, to)
        expect(told(stretch), `${line} ${from} ${to}`).toEqual(told(cutText(line.slice(from, to))))
        const inner = stretchOf(stretch, 2, 9)
        expect(told(inner), `${line} ${from} ${to}`).toEqual(told(cutText(line.slice(from, to).slice(2, 9))))
      }
    }
  }
})

test('words that differ in their last letters alone take time in proportion to their number', () => {
  const timeOf = (n: number) => {
    const text = Array.from({ length: n }, (_, i) => `w${i.toString(36)}`).join(' ')
    const begun = performance.now()
    cutText(text)
    return performance.now() - begun
  }
  timeOf(5_000)
  expect(timeOf(50_000)).toBeLessThan(Math.max(200, timeOf(5_000) * 40))
})

test('a list by the numbers of words is without gaps, whichever word comes first', () => {
  const list: (string | undefined)[] = []
  expect(keepOf(list, 4000, 'late')).toBe('late')
  keepOf(list, 3, 'early')
  expect(Object.keys(list)).toHaveLength(4001)
  expect([list[3], list[4], list[4000]]).toEqual(['early', undefined, 'late'])
})

import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

/** Processor time of reading a text, in ms; what else the machine does is not counted. */
function timeOf(text: string): number {
  const begun = process.cpuUsage().user
  readText(text)
  return (process.cpuUsage().user - begun) / 1000
}

/** What takes four times as long at twice the length takes 64 times as long at eight times; what is in proportion eight times. */
const [short, often, most] = [50_000, 8, 24]
/** Below it a time says nothing, in ms. */
const least = 40

test.each([
  ['questions that nobody answers', (n: number) => 'Question 1\n'.repeat(n / 11)],
  ['questions above one answer', (n: number) => `${'Question 1\n'.repeat(n / 11)}Answer\nWe will answer.`],
  ['questions and answers in turn', (n: number) => 'Question 1\nAnswer by the Minister\n'.repeat(n / 34)],
  ['prefaces', (n: number) => 'Vorbemerkung der Fragesteller\n'.repeat(n / 30)],
  ['prefaces in one line', (n: number) => 'Vorbemerkung der Fragesteller: Wir. '.repeat(n / 36)],
  [
    'prefaces above one answer',
    (n: number) => `${'Vorbemerkung der Fragesteller\n'.repeat(n / 30)}Antwort der Regierung\nJa.`,
  ],
  ['capitals between hyphens', (n: number) => 'May-May-'.repeat(n / 8)],
  ['names of capitals between hyphens', (n: number) => 'Minister May-May-May '.repeat(n / 21)],
  ['titles of capitals between hyphens', (n: number) => 'May-May-May\n\n'.repeat(n / 13)],
  ['one title of capitals between hyphens', (n: number) => `To the ${'May-'.repeat(n / 4)}`],
  ['ministries that never end', (n: number) => 'Ministry of '.repeat(n / 12)],
  ['bodies one behind the other', (n: number) => 'Commission '.repeat(n / 11)],
  ['topics of a French ministry', (n: number) => 'ministère de la justice et de la défense, '.repeat(n / 42)],
  ['offices without a holder', (n: number) => 'Director of the '.repeat(n / 16)],
  ['first names', (n: number) => 'Minister Anna '.repeat(n / 14)],
  [
    'bodies by a part of their names',
    (n: number) =>
      Array.from({ length: n / 40 }, (_, i) => `Ministry of Aa${i} of Norland. Ministry of Aa${i}.`).join(' '),
  ],
  ['what looks like the end of a sentence and is none', (n: number) => 'n°?“ '.repeat(n / 5)],
])('a text of nothing but %s takes time in proportion to its length', { timeout: 300_000 }, (_what, textOf) => {
  timeOf(textOf(short))
  const base = Math.max(least, Math.min(timeOf(textOf(short)), timeOf(textOf(short))))
  expect(timeOf(textOf(short * often))).toBeLessThan(base * most)
})

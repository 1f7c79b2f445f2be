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
  ['what looks like the end of a sentence and is none', (n: number) => 'n°?“ '.repeat(n / 5)],
])('a text of nothing but %s takes time in proportion to its length', { timeout: 300_000 }, (_what, textOf) => {
  timeOf(textOf(short))
  const base = Math.max(least, Math.min(timeOf(textOf(short)), timeOf(textOf(short))))
  expect(timeOf(textOf(short * often))).toBeLessThan(base * most)
})

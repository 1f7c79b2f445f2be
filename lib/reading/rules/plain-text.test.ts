import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { layOutText } from '@/lib/documents/lay-out-text'
import { splitSentences } from '@/lib/documents/split-sentences'
import { wordsIn, type Words } from '@/lib/reading/rules/matching/words-in'
import { PlainText } from '@/lib/reading/rules/plain-text'
import { plainWords } from '@/lib/reading/rules/plain-words'

const folder = resolve(import.meta.dirname, '../learning/letters')
const texts = [
  ...readdirSync(folder).map((name) => readFileSync(resolve(folder, name), 'utf8')),
  'It is well-\nknown there.',
  "It is well-\nknown that we won’t. It is well-\n\nknown - \nor not.\tWe’ll  see it.3 In 1/0 and 2031 we met.\nIt’s the Ministry's part 12.",
]

const told = ({ text, numbers, starts, origin, first, last }: Words) => ({
  text,
  numbers: numbers.slice(first, last),
  starts: starts.slice(first, last).map((at) => at - origin),
})

test('a stretch of a document is what its own words would be by themselves', () => {
  for (const text of texts) {
    const plain = new PlainText(text)
    for (const { runs } of layOutText(text)) {
      const within = { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 }
      for (const { start, end } of [{ start: 0, end: text.length }, within, ...splitSentences(text, within)]) {
        const [whole, line] = [plain.stretch(start, end), plain.stretchOfLine(start, end)]
        expect(whole.words).toBe(plainWords(text.slice(start, end)))
        expect(line.words).toBe(plainWords(text.slice(start, end).replace(/\s/g, ' ')))
        expect(told(whole.cut)).toEqual(told(wordsIn(whole.words)))
        expect(told(line.cut)).toEqual(told(wordsIn(line.words)))
      }
    }
  }
})

import { afterAll, expect, test } from 'vitest'
import { extractedOf } from '@/lib/reading/extract/context'
import { hearWords } from '@/lib/reading/words/hear-words'
import { keepWordReader } from '@/lib/reading/words/keep-word-readers'
import { wordsOf } from '@/lib/reading/words/told'

afterAll(() => keepWordReader().stop())

const ms = 60_000
const wordsOfText = (text: string) => wordsOf(extractedOf('txt', text))
const [first, second] = ['We will publish the report by 30 June 2027.', 'We will open the gate by 1 May 2027.']

test(
  'of words that a child told, and of no others than its file ends with, something is known',
  { timeout: ms },
  async () => {
    const words = hearWords(undefined, ms)
    expect(await words.readOf(first)).toBeNull()
    await words.onWords(wordsOfText(first))
    expect((await words.readOf(second))?.reading).toBeNull()
    expect((await words.readOf(first))?.reading?.suggestions[0]?.quote).toBe(first)
  },
)

test(
  'of a file that is read twice, what was told last counts; what was dropped is known no more',
  { timeout: ms },
  async () => {
    const words = hearWords(undefined, ms)
    for (const text of [first, second]) await words.onWords(wordsOfText(text))
    expect((await words.readOf(second))?.reading?.suggestions[0]?.quote).toBe(second)
    expect((await words.readOf(first))?.reading).toBeNull()
    words.drop()
    expect(await words.readOf(second)).toBeNull()
  },
)

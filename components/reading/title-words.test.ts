import { expect, test } from 'vitest'
import { linkFootnotes } from '@/components/reading/footnotes'
import { titleWords } from '@/components/reading/title-words'
import { layOutText } from '@/lib/documents/lay-out-text'

function titled(passage: string, ...notes: string[]) {
  const text = [`Dear colleagues,\n\n${passage}`, ...notes].join('\n\n')
  const blocks = layOutText(text).map((block) =>
    notes.some((note) => text.indexOf(note) === block.runs[0]?.start) ? { ...block, kind: 'footnote' as const } : block,
  )
  const start = text.indexOf(passage)
  return titleWords(text, [{ start, end: start + passage.length }], linkFootnotes(text, blocks))
}

test('a title leaves the marks out that a Word document gives its notes', () => {
  expect(titled('We will report[1] by May[2].', '[1] Order 14/2025.', '[2] Of 2031.')).toBe('We will report by May.')
})

test.each([
  ['a number in brackets that no note has', 'We will report on item [4] by May.', '[1] Order 14/2025.'],
  ['a figure', 'We will pay 3.5 million.', '5 Order 14/2025.'],
  ['digits that only look like the mark of a note', 'We will write to Poland2 by May.', '2 Order 14/2025.'],
  ['a raised digit, which may be of a unit', 'We will build 40 m² by May.', '2 Order 14/2025.'],
])('a title keeps %s', (_, passage, note) => {
  expect(titled(passage, note)).toBe(passage)
})

import { expect, test } from 'vitest'
import { linkFootnotes } from '@/components/reading/footnotes'
import { layOutText } from '@/lib/documents/lay-out-text'

const text = `Dear colleagues,

The zone was set up by an order1 in 2025, and 212 people asked for help.² The third article is older.

Section 2 of the act is applied.

Yours faithfully,
Jan Holm

1 Order 14/2025 on the closed zone.

2 Annual report of the agency, page 7.

3 A note that nothing points to.
`

test('a digit of a figure is no place of a note, whatever notes there are', () => {
  const figures = `We gave 3.5 million, 1,5 of it in 2025:5 of the sum, and 5 more.5 Then we left.\n\n5 Report of the agency.`
  const blocks = layOutText(figures).map((block, i) => (i === 1 ? { ...block, kind: 'footnote' as const } : block))
  const [place] = linkFootnotes(figures, blocks)
  expect(figures.slice(0, place?.start)).toMatch(/5 more\.$/)
})

test.each(['It opened in May 2031.2 We have visited it since.', 'The rules of 2019,2 and those of 2024.'])(
  'a number behind the full stop or the comma of a year is the place of its note: %s',
  (words) => {
    const said = `${words}\n\n2 Report of the agency.`
    const blocks = layOutText(said).map((block, i) => (i === 1 ? { ...block, kind: 'footnote' as const } : block))
    expect(linkFootnotes(said, blocks)).toHaveLength(2)
  },
)

test('ties each note to its place in the text, both ways, and leaves other numbers alone', () => {
  const blocks = layOutText(text).map((block) => {
    const start = block.runs[0]?.start ?? 0
    return /^\d [A-Z]/.test(text.slice(start)) ? { ...block, kind: 'footnote' as const } : block
  })
  const links = linkFootnotes(text, blocks)
  expect(links.map(({ start, end, isNote }) => [text.slice(start, end), isNote])).toEqual([
    ['1', false],
    ['1', true],
    ['²', false],
    ['2', true],
  ])
  expect(text.slice(0, links[0]?.start)).toMatch(/an order$/)
  for (const { href } of links) expect(links.map(({ id }) => `#${id}`)).toContain(href)
})

test('a number in brackets behind a day is the place of its note', () => {
  const said = 'We publish the list by 28 February 2031[2].\n\n[2] Report of the agency.'
  const blocks = layOutText(said).map((block, i) => (i === 1 ? { ...block, kind: 'footnote' as const } : block))
  expect(linkFootnotes(said, blocks).map(({ start, end }) => said.slice(start, end))).toEqual(['[2]', '[2]'])
})

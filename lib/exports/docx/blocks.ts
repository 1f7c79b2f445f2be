import type { Table } from 'docx'
import { Bookmark, FootnoteReferenceRun, HeadingLevel, Paragraph, type ParagraphChild } from 'docx'
import { inlines, placeName, runs, type Around } from '@/lib/exports/docx/inline'
import { table } from '@/lib/exports/docx/tables'
import type { Block, ForeignText, Item, Section } from '@/lib/exports/print/blocks'

export type Written = { around: Around; footnotes: ParagraphChild[][] }
export type Child = Paragraph | Table

const columnsOfFacts = [
  { title: '', width: '38mm' },
  { title: '', width: '1fr' },
]
const columnsOfYear = [
  { title: '', width: '30mm' },
  { title: '', width: '1fr' },
  { title: '', width: '18mm', align: 'end' as const },
]

function foreign(text: ForeignText, { around }: Written, style: 'Quote' | 'DocumentText'): Paragraph[] {
  const inside = { ...around, language: text.language, direction: text.direction }
  return text.paragraphs.map(
    (paragraph) => new Paragraph({ style, bidirectional: text.direction === 'rtl', children: runs(paragraph, inside) }),
  )
}

type Year = Extract<Block, { type: 'year' }>

/** Notes at the foot of the page, numbered through the document. */
function yearRows({ rows }: Year, { around, footnotes }: Written): ParagraphChild[][][] {
  return rows.map(({ day, event, note, mark }) => {
    const words = inlines(event, around)
    if (note) {
      footnotes.push(inlines(note, around))
      words.push(new FootnoteReferenceRun(footnotes.length))
    }
    return [runs(day, around), words, mark === null ? [] : inlines([{ mark }], around)]
  })
}

const gap = () => new Paragraph({ children: [], spacing: { after: 120 } })

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel]

/** `below` is the level of a heading inside: levels follow one another for those who jump from one to the next. */
function block(it: Block, written: Written, below: Level): Child[] {
  const { around } = written
  const bold = (text: string) => runs(text, around, { bold: true })
  if (it.type === 'paragraph') return [new Paragraph({ children: inlines(it.content, around) })]
  if (it.type === 'heading') return [heading(below, runs(it.text, around))]
  if (it.type === 'text') return foreign(it, written, 'DocumentText')
  if (it.type === 'quotation')
    return [...foreign(it, written, 'Quote'), new Paragraph({ style: 'Place', children: inlines(it.place, around) })]
  if (it.type === 'facts') {
    const rows = it.rows.map(({ term, detail }) => [runs(term, around, { italics: true }), inlines(detail, around)])
    return [table(columnsOfFacts, rows, bold), gap()]
  }
  if (it.type === 'year')
    return [heading(below, runs(it.year, around)), table(columnsOfYear, yearRows(it, written), bold), gap()]
  return [
    table(
      it.columns,
      it.rows.map((row) => row.map((cell) => inlines(cell, around))),
      bold,
    ),
    gap(),
  ]
}

const heading = (level: Level, children: ParagraphChild[], startsPage = false) =>
  new Paragraph({ heading: level, children, pageBreakBefore: startsPage, keepNext: true })

const item = (it: Item, written: Written): Child[] => [
  heading(HeadingLevel.HEADING_2, [
    ...inlines([{ mark: it.label, anchor: true }], written.around),
    ...runs(`  ${it.title}`, written.around),
  ]),
  ...it.blocks.flatMap((one) => block(one, written, HeadingLevel.HEADING_3)),
]

/** A section with its heading, its blocks and its items. `number` is null for an annex. */
export function section(it: Section, number: number | null, written: Written): Child[] {
  const title = runs(number === null ? it.title : `${number}  ${it.title}`, written.around)
  return [
    heading(HeadingLevel.HEADING_1, [new Bookmark({ id: placeName(it.anchor), children: title })], it.startsPage),
    ...(it.intro === null ? [] : [new Paragraph({ children: runs(it.intro, written.around) })]),
    ...it.blocks.flatMap((one) => block(one, written, HeadingLevel.HEADING_2)),
    ...it.items.flatMap((one) => item(one, written)),
  ]
}

import { HeadingLevel, Paragraph } from 'docx'
import type { Child, Written } from '@/lib/exports/docx/blocks'
import { inlines, runs } from '@/lib/exports/docx/inline'
import { table } from '@/lib/exports/docx/tables'
import type { Cover } from '@/lib/exports/print/blocks'

/** The first page: what this is, for whom, by whom, what it holds and leaves out. */
export function coverPage(cover: Cover, { around }: Written): Child[] {
  const bold = (text: string) => runs(text, around, { bold: true })
  const line = (text: string | null) => (text === null ? [] : [new Paragraph({ children: runs(text, around) })])
  const facts = cover.facts.map(({ term, detail }) => [runs(term, around, { italics: true }), runs(detail, around)])
  const recipients = cover.recipients?.rows.map(({ name, state, mark }) => [
    runs(name, around),
    runs(state, around),
    inlines([{ mark }], around),
  ])
  const thirds = ['72mm', '1fr', '18mm'].map((width) => ({ title: '', width }))
  const halves = ['42mm', '1fr'].map((width) => ({ title: '', width }))
  return [
    ...line(cover.workspace),
    new Paragraph({ spacing: { before: 1600 }, children: runs(cover.kind, around, { italics: true }) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(cover.title, around) }),
    ...line(cover.question),
    ...(cover.sample
      ? [
          new Paragraph({
            border: { top: edge, bottom: edge, left: edge, right: edge },
            children: [...bold(`${cover.sample.title} `), ...runs(cover.sample.text, around)],
          }),
        ]
      : []),
    table(halves, facts, bold),
    ...(cover.recipients && recipients
      ? [
          new Paragraph({ spacing: { before: 400 }, children: bold(cover.recipients.title) }),
          table(thirds, recipients, bold),
        ]
      : []),
    new Paragraph({ spacing: { before: 300 }, style: 'Place', children: runs(cover.notes.join(' '), around) }),
  ]
}

const edge = { style: 'single' as const, size: 8, space: 6, color: '000000' }

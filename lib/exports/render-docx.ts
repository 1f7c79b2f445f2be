import { Document, Footer, Packer, PageNumber, Paragraph, TableOfContents, TextRun, type IStylesOptions } from 'docx'
import { section, type Written } from '@/lib/exports/docx/blocks'
import { coverPage } from '@/lib/exports/docx/cover'
import { runs } from '@/lib/exports/docx/inline'
import type { PrintDocument } from '@/lib/exports/print/blocks'

const font = 'Cambria'
const ink = '000000'

const styles: IStylesOptions = {
  default: {
    document: { run: { font, size: 22 }, paragraph: { spacing: { after: 140, line: 288 } } },
    title: { run: { font, size: 56, color: ink }, paragraph: { spacing: { before: 160, after: 300 } } },
    heading1: { run: { font, size: 33, bold: true, color: ink }, paragraph: { spacing: { before: 480, after: 200 } } },
    heading2: { run: { font, size: 25, bold: true, color: ink }, paragraph: { spacing: { before: 400, after: 160 } } },
    heading3: { run: { font, size: 22, bold: true, color: ink }, paragraph: { spacing: { before: 260, after: 120 } } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 24 },
      paragraph: { indent: { left: 400, right: 400 }, spacing: { after: 80 } },
    },
    { id: 'Place', name: 'Place', basedOn: 'Normal', run: { size: 19 }, paragraph: { spacing: { after: 200 } } },
    {
      id: 'DocumentText',
      name: 'Document text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: 280 } },
    },
  ],
}

/**
 * The printed document for Word: the same words in the same order as the PDF, to be edited. Headings, tables, quotations,
 * footnotes and links are real; the contents are filled when the file is opened and its fields are updated.
 */
export async function renderDocx(printed: PrintDocument): Promise<Buffer> {
  const written: Written = { around: { labels: new Set(printed.labels), language: printed.language }, footnotes: [] }
  const { around } = written
  let numbers = 0
  const body = printed.sections.flatMap((it) => section(it, it.numbered ? (numbers += 1) : null, written))
  const heading = printed.contents ?? ''
  const contents = [
    new Paragraph({ pageBreakBefore: true, style: 'Heading1', children: runs(heading, around) }),
    new TableOfContents(heading, { hyperlink: true, headingStyleRange: '1-2' }),
  ]
  const [year, month, day] = printed.date
  const document = new Document({
    title: printed.title,
    creator: printed.author,
    lastModifiedBy: printed.author,
    description: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    features: { updateFields: true },
    styles,
    footnotes: Object.fromEntries(
      written.footnotes.map((children, i) => [i + 1, { children: [new Paragraph({ style: 'Place', children })] }]),
    ),
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1474, bottom: 1474, left: 1587, right: 1247 } },
        },
        footers: { default: foot(printed, written) },
        children: [...coverPage(printed.cover, written), ...(printed.isBrief ? [] : contents), ...body],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function foot(printed: PrintDocument, { around }: Written): Footer {
  const pages = printed.pageOf.flatMap((part) => {
    if (typeof part === 'string') return runs(part, around)
    const isHere = typeof part === 'object' && 'pageOf' in part && part.pageOf === 'here'
    return [new TextRun({ children: [isHere ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES] })]
  })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Place',
        tabStops: [{ type: 'right', position: 9000 }],
        children: [...runs(`${printed.foot}\t`, around), ...pages],
      }),
    ],
  })
}

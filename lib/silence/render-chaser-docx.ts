import 'server-only'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import type { Chaser } from '@/lib/silence/write-chaser'

/** A draft letter as a Word file: its subject as the title, one paragraph for each of the text. To be edited and signed. */
export async function renderChaserDocx({ subject, text }: Chaser, author: string): Promise<Buffer> {
  const document = new Document({
    title: subject,
    creator: author,
    styles: {
      default: { document: { run: { font: 'Cambria', size: 22 }, paragraph: { spacing: { after: 180, line: 288 } } } },
    },
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun({ text: subject, bold: true })] }),
          ...text.split('\n\n').map((paragraph) => new Paragraph({ children: [new TextRun(paragraph)] })),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

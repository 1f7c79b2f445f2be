import 'server-only'
import { Document, Packer, Paragraph } from 'docx'
import { runs } from '@/lib/exports/docx/inline'
import { isWritten } from '@/lib/i18n/written-languages'
import type { Chaser } from '@/lib/silence/write-chaser'

/**
 * A draft letter as a Word file: its subject as the title, one paragraph for each of the text, in the language that Word
 * checks its spelling by. To be edited and signed.
 */
export async function renderChaserDocx({ subject, text }: Chaser, author: string, language: string): Promise<Buffer> {
  const around = { labels: new Set<string>(), language: isWritten(language) ? language : 'en' }
  const document = new Document({
    title: subject,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: { document: { run: { font: 'Cambria', size: 22 }, paragraph: { spacing: { after: 180, line: 288 } } } },
    },
    sections: [
      {
        children: [
          new Paragraph({ children: runs(subject, around, { bold: true }) }),
          ...text.split('\n\n').map((paragraph) => new Paragraph({ children: runs(paragraph, around) })),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

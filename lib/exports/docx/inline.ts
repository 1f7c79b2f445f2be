import { Bookmark, InternalHyperlink, PageReference, TextRun, type ParagraphChild } from 'docx'
import type { Cell, Inline } from '@/lib/exports/print/blocks'

/** What a run needs to know of the document around it. */
export type Around = { labels: ReadonlySet<string>; language: string; direction?: 'ltr' | 'rtl' }

/** Word takes letters, digits and low lines, at most 40, for the name of a place. */
export const placeName = (label: string): string => `at_${label.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40)

const locales: Record<string, string> = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE', pl: 'pl-PL', es: 'es-ES', it: 'it-IT' }

/** A run of text in its language; a line feed in it is a line break. */
export function runs(
  text: string,
  { language, direction }: Around,
  look: { bold?: true; italics?: true; mono?: true } = {},
) {
  const { mono, ...style } = look
  const tag = locales[language] ?? language
  return text.split('\n').map(
    (line, i) =>
      new TextRun({
        text: line,
        ...(i > 0 ? { break: 1 } : {}),
        ...style,
        ...(mono ? { font: 'Consolas', size: 16 } : {}),
        language: direction === 'rtl' ? { bidirectional: tag } : { value: tag },
        rightToLeft: direction === 'rtl',
      }),
  )
}

/** A label in a frame: it leads to the item of that label, where the document has it. */
function mark(name: string, around: Around, isPlace: boolean): ParagraphChild[] {
  const framed = new TextRun({ text: name, size: 16, border: { style: 'single', size: 4, space: 1, color: '555555' } })
  if (isPlace) return [new Bookmark({ id: placeName(name), children: [framed] })]
  return [around.labels.has(name) ? new InternalHyperlink({ anchor: placeName(name), children: [framed] }) : framed]
}

function inline(part: Inline, around: Around): ParagraphChild[] {
  if (typeof part === 'string') return runs(part, around)
  if ('mark' in part) return mark(part.mark, around, part.anchor === true)
  if ('pageOf' in part) return [new PageReference(placeName(part.pageOf))]
  if ('lineBreak' in part) return [new TextRun({ break: 1 })]
  return runs(part.text, around, {
    ...(part.strong ? { bold: true } : {}),
    ...(part.em ? { italics: true } : {}),
    ...(part.mono ? { mono: true } : {}),
  })
}

export const inlines = (cell: Cell, around: Around): ParagraphChild[] => cell.flatMap((part) => inline(part, around))

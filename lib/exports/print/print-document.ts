import { caseHistory, type CaseHistory } from '@/lib/exports/case-history'
import { inOrder } from '@/lib/exports/in-order'
import type { EmbeddedPlaces } from '@/lib/exports/print/annexes'
import type { Attachment, Inline, PrintDocument } from '@/lib/exports/print/blocks'
import { briefSection } from '@/lib/exports/print/brief'
import { cover } from '@/lib/exports/print/cover'
import type { BoundPages } from '@/lib/exports/print/exhibits-section'
import { mergeHistories } from '@/lib/exports/print/merge-histories'
import type { PrintLanguage } from '@/lib/exports/print/print-language'
import { printableDeep } from '@/lib/exports/print/printable'
import { sectionsFor } from '@/lib/exports/print/sections-for'
import type { ExportPurpose } from '@/prisma/generated/enums'

export type PrintOptions = {
  purpose?: ExportPurpose
  /** Pages of originals that are bound behind the document. */
  bound?: BoundPages | null
  attachments?: Attachment[]
  /** Where originals are embedded: by number, whether each is inside. */
  embedded?: EmbeddedPlaces | null
  /** For a briefing: how many lines of each sort. */
  most?: number
}

/** Case histories in words and in order, as the template sets them. Throws a ZodError when one is not sound. */
export function printDocument(histories: CaseHistory[], say: PrintLanguage, options: PrintOptions = {}): PrintDocument {
  const { purpose = 'case_history', bound = null, embedded = null, attachments = [], most = 6 } = options
  const sound = histories.map((history) => inOrder(caseHistory.parse(history)))
  const merged = inOrder(mergeHistories(sound, say))
  const isBrief = purpose === 'briefing'
  const sections = isBrief
    ? [briefSection(merged, say, most)]
    : sectionsFor(purpose, sound, merged, say, { bound, embedded })
  const [year = 0, month = 0, day = 0] = merged.preparedOn.split('-').map(Number)
  const kind = say.t(`purpose.${purpose}`)
  return printableDeep({
    language: merged.language,
    title: say.t('documentTitle', { kind, title: merged.case.title }),
    author: merged.workspace.name,
    date: [year, month, day],
    head: merged.case.title,
    foot: say.t(merged.case.sampleNote === null ? 'foot' : 'footSample', {
      workspace: merged.workspace.name,
      day: say.day(merged.preparedOn),
    }),
    pageOf: pageOf(say),
    contents: say.t('contents'),
    cover: cover(merged, say, kind),
    sections,
    labels: [
      ...sections.flatMap((section) => section.items.map((item) => item.label)),
      ...(isBrief ? [] : merged.files.map((file) => file.number)),
    ],
    isBrief,
    pagesBehind: [...(bound?.values() ?? [])].reduce(
      (sum, pages) => sum + (typeof pages === 'string' ? 0 : pages.to - pages.from + 1),
      0,
    ),
    attachments,
  })
}

/** 'page 3 of 12' with its two numbers left for the template, wherever the language puts them. */
function pageOf({ t }: PrintLanguage): Inline[] {
  return t('pageOf', { page: '\u0001', total: '\u0002' })
    .split(/(\u0001|\u0002)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\u0001' ? { pageOf: 'here' } : part === '\u0002' ? { pageOf: 'end' } : part))
}

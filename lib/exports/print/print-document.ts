import { caseHistory, type CaseHistory } from '@/lib/exports/case-history'
import { inOrder } from '@/lib/exports/in-order'
import type { EmbeddedPlaces } from '@/lib/exports/print/annexes'
import type { Attachment, PrintDocument } from '@/lib/exports/print/blocks'
import { briefSection } from '@/lib/exports/print/brief'
import { cover } from '@/lib/exports/print/cover'
import type { BoundPages } from '@/lib/exports/print/exhibits-section'
import { frameOf, kindOf, type Volume } from '@/lib/exports/print/frame'
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
  /** Where the PDF comes in several volumes: that this is the first. */
  volume?: Volume
}

/** A document that is no part of several. */
const whole: Volume = { number: 1, of: 1, firstPage: 1, pagesBehind: 0 }

/** Case histories in words and in order, as the template sets them. Throws a ZodError when one is not sound. */
export function printDocument(histories: CaseHistory[], say: PrintLanguage, options: PrintOptions = {}): PrintDocument {
  const {
    purpose = 'case_history',
    bound = null,
    embedded = null,
    attachments = [],
    most = 6,
    volume = whole,
  } = options
  const sound = histories.map((history) => inOrder(caseHistory.parse(history)))
  const merged = inOrder(mergeHistories(sound, say))
  const isBrief = purpose === 'briefing'
  const sections = isBrief
    ? [briefSection(merged, say, most)]
    : sectionsFor(purpose, sound, merged, say, { bound, embedded, volumes: volume.of })
  return printableDeep({
    ...frameOf(merged, say, { purpose, volume, attachments }),
    contents: say.t('contents'),
    cover: cover(merged, say, kindOf(purpose, volume, say)),
    sections,
    labels: [
      ...sections.flatMap((section) => section.items.map((item) => item.label)),
      ...(isBrief ? [] : merged.files.map((file) => file.number)),
    ],
    isBrief,
  })
}

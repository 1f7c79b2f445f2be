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
  /** Where the PDF comes in several volumes: that this is the first. */
  volume?: Volume
}

/** Which of how many volumes; with the number of its first page, and how many pages come behind its own. */
export type Volume = { number: number; of: number; firstPage: number; pagesBehind: number }

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
  const [year = 0, month = 0, day = 0] = merged.preparedOn.split('-').map(Number)
  const kind = kindOf(purpose, volume, say)
  return printableDeep({
    language: merged.language,
    title: say.t('documentTitle', { kind, title: merged.case.title }),
    author: merged.workspace.name,
    date: [year, month, day],
    head: merged.case.title,
    foot: footOf(merged, say),
    pageOf: pageOf(say),
    contents: say.t('contents'),
    cover: cover(merged, say, kind),
    sections,
    labels: [
      ...sections.flatMap((section) => section.items.map((item) => item.label)),
      ...(isBrief ? [] : merged.files.map((file) => file.number)),
    ],
    isBrief,
    firstPage: volume.firstPage,
    pagesBehind: volume.pagesBehind,
    attachments,
  })
}

/** 'Court bundle', or 'Court bundle, volume 2 of 3'. */
export function kindOf(purpose: ExportPurpose, { number, of }: Volume, { t }: PrintLanguage): string {
  const kind = t(`purpose.${purpose}`)
  return of === 1 ? kind : t('volume.kind', { kind, number, of })
}

/** Who prepared it, and on which day; for a sample that it is one. */
export function footOf(history: CaseHistory, say: PrintLanguage): string {
  const key = history.case.sampleNote === null ? 'foot' : 'footSample'
  return say.t(key, { workspace: history.workspace.name, day: say.day(history.preparedOn) })
}

/** 'page 3 of 12' with its two numbers left for the template, wherever the language puts them. */
export function pageOf({ t }: PrintLanguage): Inline[] {
  return t('pageOf', { page: '\u0001', total: '\u0002' })
    .split(/(\u0001|\u0002)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\u0001' ? { pageOf: 'here' } : part === '\u0002' ? { pageOf: 'end' } : part))
}

import type { CaseHistory } from '@/lib/exports/case-history'
import type { Attachment, Inline, PrintDocument } from '@/lib/exports/print/blocks'
import type { PrintLanguage } from '@/lib/exports/print/print-language'
import type { ExportPurpose } from '@/prisma/generated/enums'

/** Which of how many volumes; with the number of its first page, and how many pages come behind its own. */
export type Volume = { number: number; of: number; firstPage: number; pagesBehind: number }

/** 'Court bundle', or 'Court bundle, volume 2 of 3'. */
export function kindOf(purpose: ExportPurpose, { number, of }: Volume, { t }: PrintLanguage): string {
  const kind = t(`purpose.${purpose}`)
  return of === 1 ? kind : t('volume.kind', { kind, number, of })
}

/** Who prepared it, and on which day; for a sample that it is one. */
function footOf(history: CaseHistory, say: PrintLanguage): string {
  const key = history.case.sampleNote === null ? 'foot' : 'footSample'
  return say.t(key, { workspace: history.workspace.name, day: say.day(history.preparedOn) })
}

/** 'page 3 of 12' with its two numbers left for the template, wherever the language puts them. */
function pageOf({ t }: PrintLanguage): Inline[] {
  return t('pageOf', { page: '\u0001', total: '\u0002' })
    .split(/(\u0001|\u0002)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\u0001' ? { pageOf: 'here' } : part === '\u0002' ? { pageOf: 'end' } : part))
}

type Framed = { purpose: ExportPurpose; volume: Volume; attachments: Attachment[] }
type Frame = Omit<PrintDocument, 'contents' | 'cover' | 'sections' | 'labels' | 'isBrief'>

/** What every volume has around its own words: title, author, day, head and foot, the numbers of its pages, its attachments. */
export function frameOf(history: CaseHistory, say: PrintLanguage, { purpose, volume, attachments }: Framed): Frame {
  const [year = 0, month = 0, day = 0] = history.preparedOn.split('-').map(Number)
  return {
    language: history.language,
    title: say.t('documentTitle', { kind: kindOf(purpose, volume, say), title: history.case.title }),
    author: history.workspace.name,
    date: [year, month, day],
    head: history.case.title,
    foot: footOf(history, say),
    pageOf: pageOf(say),
    firstPage: volume.firstPage,
    pagesBehind: volume.pagesBehind,
    attachments,
  }
}

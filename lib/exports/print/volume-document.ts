import { caseHistory, type CaseHistory } from '@/lib/exports/case-history'
import type { Original } from '@/lib/exports/originals'
import type { Attachment, Cell, Cover, PrintDocument, Section } from '@/lib/exports/print/blocks'
import { pagesInWords, type BoundPages } from '@/lib/exports/print/exhibits-section'
import { frameOf, kindOf, type Volume } from '@/lib/exports/print/frame'
import { mergeHistories } from '@/lib/exports/print/merge-histories'
import type { PrintLanguage } from '@/lib/exports/print/print-language'
import { printableDeep } from '@/lib/exports/print/printable'
import type { ExportPurpose } from '@/prisma/generated/enums'

type Within = {
  purpose: ExportPurpose
  volume: Volume
  /** The originals of this volume, in their order. */
  originals: Original[]
  /** Where their pages stand, if they are bound. */
  bound: BoundPages | null
  attachments: Attachment[]
}

/**
 * What stands before the originals of the second volume and of those after it: which volume this is, of what, and which
 * originals are in it, each with its exhibit and its pages. All else is in volume 1.
 */
export function volumeDocument(histories: CaseHistory[], say: PrintLanguage, within: Within): PrintDocument {
  const merged = mergeHistories(
    histories.map((history) => caseHistory.parse(history)),
    say,
  )
  const { purpose, volume, originals, bound, attachments } = within
  return printableDeep({
    ...frameOf(merged, say, { purpose, volume, attachments }),
    contents: null,
    cover: volumeCover(merged, say, kindOf(purpose, volume, say), originals),
    sections: [inThisVolume(originals, bound, say)],
    labels: [],
    isBrief: false,
  })
}

function volumeCover(history: CaseHistory, say: PrintLanguage, kind: string, originals: Original[]): Cover {
  const { t } = say
  const [from, to] = [originals[0]?.number ?? '', originals.at(-1)?.number ?? '']
  const day = say.day(history.preparedOn)
  return {
    workspace: history.workspace.name,
    kind,
    title: history.case.title,
    question: null,
    facts: [
      ...(history.preparedFor ? [{ term: t('cover.preparedFor'), detail: history.preparedFor }] : []),
      { term: t('cover.preparedBy'), detail: history.preparedBy },
      {
        term: t('cover.preparedOn'),
        detail: t('cover.preparedOnValue', { day, language: say.languageName(history.language) }),
      },
      { term: t('volume.files'), detail: from === to ? from : t('volume.range', { from, to }) },
    ],
    recipients: null,
    notes: [t('volume.note')],
    boxes: t('cover.noteBoxes'),
    sample: history.case.sampleNote === null ? null : { title: t('cover.sample'), text: history.case.sampleNote },
    seal: null,
  }
}

function inThisVolume(originals: Original[], bound: BoundPages | null, say: PrintLanguage): Section {
  const { t } = say
  const pagesOf = (number: string) => pagesInWords(bound?.get(number) ?? 'unbindable', 1, say)
  const rows = originals.map(({ belongsTo, number, name }): Cell[] => [
    [{ mark: belongsTo }],
    [{ mark: number }],
    [name],
    ...(bound ? [[pagesOf(number)]] : []),
  ])
  return {
    anchor: 'in-this-volume',
    title: t('volume.contents'),
    numbered: false,
    startsPage: false,
    intro: null,
    blocks: [
      {
        type: 'table',
        columns: [
          { title: t('columns.exhibit'), width: '18mm' },
          { title: t('columns.file'), width: '18mm' },
          { title: t('columns.what'), width: '1fr' },
          ...(bound ? [{ title: t('volume.pages'), width: '38mm' }] : []),
        ],
        rows,
      },
    ],
    items: [],
  }
}

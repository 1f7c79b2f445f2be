import type { CaseHistory } from '@/lib/exports/case-history'
import type { HistoryFile } from '@/lib/exports/case-history/record'
import type { NotInPdf } from '@/lib/exports/originals'
import type { Cell, Section } from '@/lib/exports/print/blocks'
import { countInWords, ruleInWords } from '@/lib/exports/print/due-in-words'
import { institutionName } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/** How each day due was counted: rule, legal source, every day, and what was recorded of the clock. */
export function daysDueAnnex(history: CaseHistory, say: PrintLanguage): Section {
  const { t } = say
  const rows = history.letters.flatMap((letter) =>
    letter.recipients.flatMap((recipient) =>
      recipient.due || recipient.clock.length > 0
        ? [
            [
              [{ mark: letter.number }],
              [institutionName(recipient.institution)],
              ruleInWords(recipient.due, say),
              countInWords(recipient, say),
            ],
          ]
        : [],
    ),
  )
  return {
    anchor: 'annex-due',
    title: t('sections.annexDue'),
    numbered: false,
    startsPage: true,
    intro: t('sections.annexDueIntro'),
    blocks: [
      {
        type: 'table',
        columns: [
          { title: t('columns.letter'), width: '14mm' },
          { title: t('columns.recipient'), width: '34mm' },
          { title: t('columns.rule'), width: '1fr' },
          { title: t('columns.count'), width: '64mm' },
        ],
        rows,
      },
    ],
    items: [],
  }
}

/** Of each file of a PDF that originals are embedded in, by its number, the volume that it is inside, or why it is in none. */
export type EmbeddedPlaces = ReadonlyMap<string, { volume: number } | NotInPdf>

/** All files with their length and SHA-256, what they belong to, and where originals are embedded whether each is inside. */
export function filesAnnex(history: CaseHistory, say: PrintLanguage, embedded: EmbeddedPlaces | null): Section {
  const { t } = say
  const insideOrNot = ({ number }: HistoryFile): Cell => {
    const place = embedded?.get(number)
    if (place === undefined || place === 'unbindable') return []
    if (place === 'withheld') return [{ lineBreak: true }, t('file.embedded.withheld')]
    const { volume } = place
    return [{ lineBreak: true }, volume === 1 ? t('file.embedded.inside') : t('file.embedded.inVolume', { volume })]
  }
  const rows = history.files.map((file): Cell[] => [
    [{ mark: file.number, anchor: true }],
    [
      file.name,
      { lineBreak: true },
      describe(file, say),
      { lineBreak: true },
      file.sha256 === null ? t('file.redacted') : { text: file.sha256, mono: true },
      ...insideOrNot(file),
    ],
    [{ mark: file.belongsTo }],
  ])
  return {
    anchor: 'annex-files',
    title: t('sections.annexFiles'),
    numbered: false,
    startsPage: true,
    intro: t('sections.annexFilesIntro', { count: history.files.length }),
    blocks: [
      {
        type: 'table',
        columns: [
          { title: t('columns.file'), width: '14mm' },
          { title: t('columns.name'), width: '1fr' },
          { title: t('columns.belongsTo'), width: '20mm', align: 'end' },
        ],
        rows,
      },
    ],
    items: [],
  }
}

function describe(file: HistoryFile, { t, day }: PrintLanguage): string {
  const { role, mediaType, bytes, receivedOn } = file
  return t('file.description', {
    role,
    mediaType,
    size: bytes === null ? t('file.sizeRedacted') : t('file.size', { bytes }),
    day: day(receivedOn),
  })
}

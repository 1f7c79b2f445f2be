import type { CaseHistory } from '@/lib/exports/case-history'
import type { ChronologyEntry } from '@/lib/exports/case-history/record'
import type { Block, Cell, Section } from '@/lib/exports/print/blocks'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/** What happened, by year, with the label of each document and its proof in a note at the foot. */
export function chronologySection(history: CaseHistory, say: PrintLanguage): Section {
  const years = Map.groupBy(history.chronology, (entry) => entry.on.slice(0, 4))
  return {
    anchor: 'chronology',
    title: say.t('sections.chronology'),
    numbered: true,
    startsPage: true,
    intro: say.t('sections.chronologyIntro'),
    blocks: [...years].map(([year, entries]) => yearBlock(history, year, entries, say)),
    items: [],
  }
}

function yearBlock(history: CaseHistory, year: string, entries: ChronologyEntry[], say: PrintLanguage): Block {
  return {
    type: 'year',
    year,
    rows: entries.map((entry) => ({
      day: say.dayOfYear(entry.on),
      event: entry.text.flatMap((part, i): Cell => [
        ...(i > 0 ? [' '] : []),
        part.strong ? { text: part.text, strong: true } : part.text,
      ]),
      note: noteOf(history, entry, say),
      mark: entry.exhibit,
    })),
  }
}

/** One note an entry: two numbers side by side would read as one. */
function noteOf(history: CaseHistory, entry: ChronologyEntry, say: PrintLanguage): Cell | null {
  const [file, due] = [fileNote(history, entry, say), dueNote(history, entry, say)]
  const note = file.length > 0 && due.length > 0 ? [...file, '. ', ...due] : [...file, ...due]
  return note.length > 0 ? note : null
}

function fileNote(history: CaseHistory, entry: ChronologyEntry, { t }: PrintLanguage): Cell {
  // Updates and follow-ups name a document again; its proof stands where the document itself is entered.
  if (entry.kind === 'update' || entry.kind === 'follow_up') return []
  const files = history.files.filter((file) => file.belongsTo === entry.exhibit)
  const first = files.find((file) => file.role === 'main') ?? files[0]
  if (!first) return []
  const name = first.name
  const words = files.length > 1 ? t('file.more', { name, count: files.length - 1 }) : t('file.footnote', { name })
  if (first.sha256 === null) return [words, ' ', t('file.redacted')]
  const short = `${first.sha256.slice(0, 8)}…${first.sha256.slice(-4)}`
  return [words, ' ', { text: t('file.hash', { short }), mono: true }]
}

function dueNote(history: CaseHistory, entry: ChronologyEntry, { t }: PrintLanguage): Cell {
  if (entry.kind !== 'letter') return []
  const letter = history.letters.find((one) => one.number === entry.exhibit)
  const sources = new Set(letter?.recipients.flatMap((recipient) => recipient.due?.source ?? []) ?? [])
  if (sources.size === 0) return []
  return [
    t('footnote.dueSource', { source: [...sources].join('; ') }),
    ' ',
    t('footnote.seeAnnex'),
    ' ',
    { pageOf: 'annex-due' },
    '.',
  ]
}

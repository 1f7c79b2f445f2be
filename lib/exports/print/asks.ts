import type { HistoryAsk, HistoryLetter } from '@/lib/exports/case-history/letter'
import type { Block, Cell } from '@/lib/exports/print/blocks'
import { institutionName } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

// More columns than this leave no room for words on an A4 page.
const MOST_COLUMNS = 4

/** Asks × recipients: a grid for few recipients, else one line per ask and recipient. */
export function asksBlocks(letter: HistoryLetter, say: PrintLanguage): Block[] {
  if (letter.asks.length === 0) return []
  const heading: Block = { type: 'heading', text: say.t('headings.asks') }
  return [heading, letter.recipients.length <= MOST_COLUMNS ? grid(letter, say) : lines(letter, say)]
}

function grid(letter: HistoryLetter, say: PrintLanguage): Block {
  return {
    type: 'table',
    columns: [
      { title: say.t('columns.ask'), width: '1fr' },
      ...letter.recipients.map((r) => ({ title: r.institution.at(-1) ?? '', width: '30mm' })),
    ],
    rows: letter.asks.map((ask) => [askInWords(ask), ...letter.recipients.map((r) => outcomeCell(ask, r.number, say))]),
  }
}

function lines(letter: HistoryLetter, say: PrintLanguage): Block {
  return {
    type: 'table',
    columns: [
      { title: say.t('columns.ask'), width: '1fr' },
      { title: say.t('columns.recipient'), width: '52mm' },
      { title: say.t('columns.outcome'), width: '42mm' },
    ],
    rows: letter.asks.flatMap((ask) =>
      letter.recipients.map((recipient, i) => [
        i === 0 ? askInWords(ask) : [],
        [institutionName(recipient.institution)],
        outcomeCell(ask, recipient.number, say),
      ]),
    ),
  }
}

function askInWords(ask: HistoryAsk): Cell {
  return [{ text: String(ask.number), strong: true }, `  ${ask.text}`]
}

function outcomeCell(ask: HistoryAsk, recipient: number, { t }: PrintLanguage): Cell {
  const found = ask.outcomes.find((outcome) => outcome.recipient === recipient)
  if (!found) return []
  const words = t(`outcome.${found.outcome}`)
  return found.exhibit ? [words, ' ', { mark: found.exhibit }] : [words]
}

import type { HistoryAsk, HistoryLetter, HistoryRecipient } from '@/lib/exports/case-history/letter'
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
    rows: letter.asks.flatMap((ask) => linesOf(ask, letter.recipients, say)),
  }
}

/** A line for each recipient with an outcome, and one for all that have none: empty rows would only fill pages. */
function linesOf(ask: HistoryAsk, recipients: HistoryRecipient[], say: PrintLanguage): Cell[][] {
  const judged = (recipient: HistoryRecipient) => ask.outcomes.some((outcome) => outcome.recipient === recipient.number)
  const open = recipients.filter((recipient) => !judged(recipient))
  const names =
    open.length === recipients.length
      ? say.t('asks.allRecipients')
      : say.list(open.map(({ institution }) => institutionName(institution)))
  const lines = [
    ...recipients
      .filter(judged)
      .map((recipient) => [[institutionName(recipient.institution)], outcomeCell(ask, recipient.number, say)]),
    ...(open.length > 0 ? [[[names], [say.t('asks.noOutcome')]]] : []),
  ]
  return lines.map((cells, i) => [i === 0 ? askInWords(ask) : [], ...cells])
}

function askInWords(ask: HistoryAsk): Cell {
  return [{ text: String(ask.number), strong: true }, `  ${ask.text}`]
}

function outcomeCell(ask: HistoryAsk, recipient: number, { t }: PrintLanguage): Cell {
  const found = ask.outcomes.find((outcome) => outcome.recipient === recipient)
  if (!found) return [t('asks.noOutcome')]
  const words = t(`outcome.${found.outcome}`)
  return found.exhibit ? [words, ' ', { mark: found.exhibit }] : [words]
}

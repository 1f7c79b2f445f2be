import type { CaseHistory } from '@/lib/exports/case-history'
import type { HistoryRecipient } from '@/lib/exports/case-history/letter'
import type { Cell, ForeignText, Inline } from '@/lib/exports/print/blocks'
import type { PrintLanguage } from '@/lib/exports/print/print-language'
import { directionOf } from '@/lib/exports/print/printable'

/** 'European Commission, DG HOME' */
export const institutionName = (path: string[]): string => path.join(', ')

/** A term with its detail; nothing where there is no detail to tell. */
export const fact = (term: string, detail: Inline | Inline[] | null): { term: string; detail: Cell }[] =>
  detail === null || detail === '' || (Array.isArray(detail) && detail.length === 0)
    ? []
    : [{ term, detail: Array.isArray(detail) ? detail : [detail] }]

/** Boxed labels with a space between them. */
export const marks = (labels: string[]): Inline[] =>
  labels.flatMap((label, i) => (i === 0 ? [{ mark: label }] : [' ', { mark: label }]))

/** Sentences with a space between them. */
export const sentences = (parts: string[]): string => parts.filter((part) => part !== '').join(' ')

/** A text as it came, with its language and the direction in which its letters run. */
export function foreignText(paragraphs: string[], language: string): ForeignText {
  return { paragraphs, language, direction: directionOf(paragraphs.join(' ')) }
}

/** Language of the document with this label; that of the export when the document was not chosen. */
export function languageOf(history: CaseHistory, label: string): string {
  const found = [...history.letters, ...history.replies, ...history.sources].find((item) => item.number === label)
  return found?.language ?? history.language
}

/** Where a quotation stands: its label, page and paragraph. */
export function placeInWords(
  say: PrintLanguage,
  place: { exhibit: string; page: number | null; paragraph: number | null },
): Cell {
  const { page, paragraph } = place
  if (page !== null && paragraph !== null)
    return [{ mark: place.exhibit }, ' ', say.t('place.both', { page, paragraph })]
  if (page !== null) return [{ mark: place.exhibit }, ' ', say.t('place.page', { page })]
  if (paragraph !== null) return [{ mark: place.exhibit }, ' ', say.t('place.paragraph', { paragraph })]
  return [{ mark: place.exhibit }]
}

/** Nothing came back, as far as is known. */
export const isSilent = (recipient: HistoryRecipient): boolean => recipient.state === 'sent'

/** State of a recipient with its day; of a silent one that there is no answer, and how late that is. */
export function recipientStateInWords(say: PrintLanguage, recipient: HistoryRecipient): string {
  if (isSilent(recipient)) {
    return recipient.daysLate
      ? say.t('recipientLine.noAnswerLate', { days: recipient.daysLate })
      : say.t('recipientLine.noAnswer')
  }
  const state = say.t(`recipientState.${recipient.state}`)
  return recipient.stateOn ? say.t('recipientLine.stateOn', { state, day: say.day(recipient.stateOn) }) : state
}

/** First letter in upper case, in the language of the export. */
export function capitalised(say: PrintLanguage, text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(say.tag) + text.slice(1)
}

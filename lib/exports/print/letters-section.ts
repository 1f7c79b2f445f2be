import type { CaseHistory } from '@/lib/exports/case-history'
import type { HistoryLetter, HistoryRecipient } from '@/lib/exports/case-history/letter'
import { asksBlocks } from '@/lib/exports/print/asks'
import type { Block, Cell, Item, Section } from '@/lib/exports/print/blocks'
import {
  capitalised,
  fact,
  foreignText,
  institutionName,
  isSilent,
  marks,
  recipientStateInWords,
} from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/** Each letter with its facts, its recipients, what became of its asks, and its text. */
export function lettersSection(history: CaseHistory, say: PrintLanguage): Section {
  return {
    anchor: 'letters',
    title: say.t('sections.letters'),
    numbered: true,
    startsPage: true,
    intro: null,
    blocks: [],
    items: history.letters.map((letter) => letterItem(letter, say)),
  }
}

function letterItem(letter: HistoryLetter, say: PrintLanguage): Item {
  const recipients: Block[] = [
    { type: 'heading', text: say.t('headings.recipients') },
    recipientTable(letter.recipients, say),
  ]
  const text: Block[] = [
    { type: 'heading', text: say.t('headings.text') },
    { type: 'text', ...foreignText(letter.text, letter.language) },
  ]
  return {
    label: letter.number,
    title: letter.subject,
    blocks: [
      { type: 'facts', rows: letterFacts(letter, say) },
      ...(letter.recipients.length > 0 ? recipients : []),
      ...asksBlocks(letter, say),
      ...(letter.text.length > 0 ? text : []),
    ],
  }
}

function letterFacts(letter: HistoryLetter, say: PrintLanguage) {
  const { t } = say
  return [
    ...fact(t('facts.kind'), capitalised(say, t(`letterKind.${letter.kind}`))),
    ...fact(t('facts.dated'), letter.datedOn && say.day(letter.datedOn)),
    ...fact(t('facts.sent'), sentInWords(letter, say)),
    ...fact(t('facts.signatories'), say.list(letter.signatories)),
    ...fact(t('facts.ourReference'), letter.ourReference),
    ...fact(t('facts.language'), say.languageName(letter.language)),
    ...fact(t('facts.files'), marks(letter.files)),
  ]
}

function sentInWords(letter: HistoryLetter, { t, day }: PrintLanguage): string {
  if (letter.sentOn === null) return t('facts.notSent')
  if (letter.channel === null) return day(letter.sentOn)
  return t('facts.sentBy', { day: day(letter.sentOn), channel: t(`channel.${letter.channel}`) })
}

function recipientTable(recipients: HistoryRecipient[], say: PrintLanguage): Block {
  const { t } = say
  return {
    type: 'table',
    columns: [
      { title: t('columns.recipient'), width: '51mm' },
      { title: t('columns.state'), width: '1fr' },
      { title: t('columns.due'), width: '31mm' },
      { title: t('columns.exhibit'), width: '20mm', align: 'end' },
    ],
    rows: recipients.map((r) => [
      recipientName(r, say),
      recipientState(r, say),
      recipientDue(r, say),
      marks(r.replies),
    ]),
  }
}

function recipientName(recipient: HistoryRecipient, { t }: PrintLanguage): Cell {
  const name: Cell = [{ text: institutionName(recipient.institution), strong: true }]
  return recipient.addressee
    ? [...name, { lineBreak: true }, t('recipientLine.addressee', { addressee: recipient.addressee })]
    : name
}

function recipientState(recipient: HistoryRecipient, say: PrintLanguage): Cell {
  const { t, day } = say
  const dates = [
    recipient.deliveredOn && t('recipientLine.delivered', { day: day(recipient.deliveredOn) }),
    recipient.receivedOn && t('recipientLine.received', { day: day(recipient.receivedOn) }),
    recipient.registeredOn && t('recipientLine.registered', { day: day(recipient.registeredOn) }),
    recipient.promisedOn && t('recipientLine.promised', { day: day(recipient.promisedOn) }),
  ].filter((line) => line !== null)
  const state = capitalised(say, recipientStateInWords(say, recipient))
  return [state, ...dates.flatMap((line): Cell => [{ lineBreak: true }, capitalised(say, line)])]
}

function recipientDue(recipient: HistoryRecipient, { t, day }: PrintLanguage): Cell {
  if (recipient.due === null) return []
  const late =
    recipient.daysLate && !isSilent(recipient)
      ? [{ lineBreak: true as const }, t('recipientLine.late', { days: recipient.daysLate })]
      : []
  return [day(recipient.due.on), ...late]
}

import type { CaseHistory } from '@/lib/exports/case-history'
import type { Block, Cell, Section } from '@/lib/exports/print/blocks'
import { fact, institutionName, isSilent, recipientStateInWords, capitalised } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

const paragraphsOf = (text: string): Block[] =>
  text.split(/\n\s*\n/).map((part) => ({ type: 'paragraph', content: [part.trim()] }))

/** Our own summary of the case. */
export const summarySection = (summary: string, say: PrintLanguage): Section => ({
  anchor: 'summary',
  title: say.t('sections.summary'),
  numbered: true,
  startsPage: true,
  intro: null,
  blocks: paragraphsOf(summary),
  items: [],
})

/** 'L 1 to L 4', or one label, or nothing. */
function span(labels: string[], say: PrintLanguage): string {
  const [first, last] = [labels[0], labels.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? first : say.t('cases.span', { from: first, to: last })
}

/** The cases of an export of several: question, summary, and which labels are whose. */
export function casesSection(histories: CaseHistory[], say: PrintLanguage): Section {
  const { t } = say
  const blocks = histories.flatMap((history): Block[] => {
    const ordered = (numbers: string[]) => numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    const spans = [
      span(ordered(history.letters.map(({ number }) => number)), say),
      span(ordered([...history.replies, ...history.sources].map(({ number }) => number)), say),
      span(ordered(history.commitments.map(({ number }) => number)), say),
    ].filter((one) => one !== '')
    return [
      { type: 'heading', text: t('cases.heading', { code: history.case.code, title: history.case.title }) },
      {
        type: 'facts',
        rows: [
          ...fact(t('cases.question'), history.case.question),
          ...fact(t('cases.opened'), say.day(history.case.openedOn)),
          ...fact(t('cases.holds'), say.list(spans)),
        ],
      },
      ...(history.case.summary ? paragraphsOf(history.case.summary) : []),
    ]
  })
  return {
    anchor: 'cases',
    title: t('sections.cases'),
    numbered: true,
    startsPage: true,
    intro: null,
    blocks,
    items: [],
  }
}

/** Who did not answer, or answered late: what a complaint about silence rests on. */
export function silenceSection(history: CaseHistory, say: PrintLanguage): Section | null {
  const { t } = say
  const rows = history.letters.flatMap((letter) =>
    letter.recipients.flatMap((recipient): Cell[][] => {
      if (letter.sentOn === null || !(isSilent(recipient) || (recipient.daysLate ?? 0) > 0)) return []
      const state = capitalised(say, recipientStateInWords(say, recipient))
      const late =
        recipient.daysLate && !isSilent(recipient) ? t('recipientLine.late', { days: recipient.daysLate }) : ''
      return [
        [
          [{ mark: letter.number }],
          [{ text: institutionName(recipient.institution), strong: true }],
          [say.day(letter.sentOn)],
          [recipient.due ? say.day(recipient.due.on) : t('silence.noDay')],
          late === '' ? [state] : [state, { lineBreak: true }, late],
        ],
      ]
    }),
  )
  if (rows.length === 0) return null
  return {
    anchor: 'silence',
    title: t('sections.silence'),
    numbered: true,
    startsPage: true,
    intro: t('sections.silenceIntro', { day: say.day(history.preparedOn) }),
    blocks: [
      {
        type: 'table',
        columns: [
          { title: t('columns.letter'), width: '14mm' },
          { title: t('columns.recipient'), width: '1fr' },
          { title: t('columns.sent'), width: '27mm' },
          { title: t('columns.due'), width: '27mm' },
          { title: t('columns.state'), width: '40mm' },
        ],
        rows,
      },
    ],
    items: [],
  }
}

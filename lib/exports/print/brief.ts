import type { CaseHistory } from '@/lib/exports/case-history'
import type { Block, Cell, Section } from '@/lib/exports/print/blocks'
import { capitalised, fact, institutionName, isSilent } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

const shortened = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`)

/** The words of a count of each sort: 'answered 2, declined 1'. */
function tally(words: string[], say: PrintLanguage): string {
  const counts = Map.groupBy(words, (word) => word)
  return say.list([...counts].map(([word, all]) => say.t('brief.tally', { word, count: all.length })))
}

function asks(history: CaseHistory, most: number, say: PrintLanguage): Block[] {
  const all = history.letters.flatMap((letter) => letter.asks.map((ask) => ({ ask, letter })))
  if (all.length === 0) return []
  const rows = all.slice(0, most).map(({ ask, letter }): Cell[] => [
    [{ mark: letter.number }, ` ${String(ask.number)}`],
    [shortened(ask.text, 130)],
    [
      ask.outcomes.length > 0
        ? tally(
            ask.outcomes.map(({ outcome }) => say.t(`outcome.${outcome}`)),
            say,
          )
        : say.t('asks.noOutcome'),
    ],
  ])
  const columns = [
    { title: say.t('columns.ask'), width: '18mm' },
    { title: say.t('brief.asked'), width: '1fr' },
    { title: say.t('columns.outcome'), width: '48mm' },
  ]
  return [{ type: 'table', columns, rows }, ...more(all.length - rows.length, say)]
}

const more = (count: number, say: PrintLanguage): Block[] =>
  count > 0 ? [{ type: 'paragraph', content: [{ text: say.t('brief.more', { count }), em: true }] }] : []

function promised(history: CaseHistory, most: number, say: PrintLanguage): Block[] {
  const all = history.commitments
  if (all.length === 0) return []
  const rows = all
    .slice(0, most)
    .map((one): Cell[] => [
      [{ mark: one.number }],
      [shortened(one.title, 110)],
      [shortened(say.list(one.saidBy.institutions.map(institutionName)), 60)],
      [capitalised(say, say.t(`commitmentStatus.${one.status}`))],
    ])
  const columns = [
    { title: '', width: '14mm' },
    { title: say.t('brief.promised'), width: '1fr' },
    { title: say.t('facts.saidBy'), width: '40mm' },
    { title: say.t('columns.status'), width: '30mm' },
  ]
  return [{ type: 'table', columns, rows }, ...more(all.length - rows.length, say)]
}

/** What fits on one page: numbers, asks with their outcomes, commitments with their status; `most` lines of each. */
export function briefSection(history: CaseHistory, say: PrintLanguage, most: number): Section {
  const { t } = say
  const sent = history.letters.filter(({ sentOn }) => sentOn !== null)
  const recipients = sent.flatMap((letter) => letter.recipients)
  const silent = recipients.filter(isSilent)
  const bodies = [...new Set(silent.map(({ institution }) => institutionName(institution)))]
  const summary = history.case.summary?.split(/\n\s*\n/)[0] ?? ''
  return {
    anchor: 'brief',
    title: history.case.title,
    numbered: false,
    startsPage: false,
    intro: history.case.question,
    blocks: [
      ...(summary === '' ? [] : [{ type: 'paragraph' as const, content: [shortened(summary, 80 * most)] }]),
      {
        type: 'facts',
        rows: [
          ...fact(
            t('brief.record'),
            t('brief.counts', { letters: sent.length, recipients: recipients.length, replies: history.replies.length }),
          ),
          ...fact(
            t('brief.silent'),
            silent.length > 0
              ? t('brief.silentNames', { count: silent.length, names: say.list(bodies.slice(0, most)) })
              : null,
          ),
          ...fact(
            t('brief.commitments'),
            tally(
              history.commitments.map(({ status }) => t(`commitmentStatus.${status}`)),
              say,
            ),
          ),
        ],
      },
      ...promised(history, most, say),
      ...asks(history, most, say),
    ],
    items: [],
  }
}

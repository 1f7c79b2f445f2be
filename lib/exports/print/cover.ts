import { createHash } from 'node:crypto'
import type { CaseHistory } from '@/lib/exports/case-history'
import type { HistoryLetter, HistoryRecipient } from '@/lib/exports/case-history/letter'
import type { Cover } from '@/lib/exports/print/blocks'
import { institutionName, isSilent, recipientStateInWords, sentences } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/** The first page: what this is, who prepared it, what it holds and leaves out, and what the main letter came to. */
export function cover(history: CaseHistory, say: PrintLanguage, kind: string): Cover {
  const { t } = say
  const main = mainLetter(history)
  return {
    workspace: history.workspace.name,
    kind,
    title: history.case.title,
    question: history.case.question,
    facts: coverFacts(history, say),
    recipients: main && recipientTable(history, main, say),
    notes: [
      t('cover.note'),
      ...(history.letters.some((letter) => letter.recipients.some(({ due, clock }) => due ?? clock[0]))
        ? [t('cover.noteDue', { annex: t('sections.annexDue') })]
        : []),
      ...(history.files.length > 0 ? [t('cover.noteFiles', { annex: t('sections.annexFiles') })] : []),
    ],
    boxes: t('cover.noteBoxes'),
    sample: history.case.sampleNote === null ? null : { title: t('cover.sample'), text: history.case.sampleNote },
    seal: history.files.length > 0 ? t('cover.seal', { digest: listOfFilesDigest(history) }) : null,
  }
}

/** SHA-256 of the lines 'sha256, two spaces, name, line feed' of all files that have a hash here, by number, in groups of eight digits. */
function listOfFilesDigest(history: CaseHistory): string {
  const lines = history.files.flatMap((file) => (file.sha256 ? [`${file.sha256}  ${file.name}\n`] : [])).join('')
  const digest = createHash('sha256').update(lines).digest('hex')
  return (digest.match(/.{8}/g) ?? []).join(' ')
}

function coverFacts(history: CaseHistory, say: PrintLanguage): { term: string; detail: string }[] {
  const { t } = say
  const days = history.chronology.map((entry) => entry.on).toSorted()
  const from = days[0] ?? history.case.openedOn
  const to = days.at(-1) ?? history.preparedOn
  const prepared = { day: say.day(history.preparedOn), language: say.languageName(history.language) }
  return [
    ...(history.preparedFor ? [{ term: t('cover.preparedFor'), detail: history.preparedFor }] : []),
    { term: t('cover.preparedBy'), detail: history.preparedBy },
    {
      term: t('cover.period'),
      detail: from === to ? say.day(from) : t('cover.periodRange', { from: say.day(from), to: say.day(to) }),
    },
    { term: t('cover.preparedOn'), detail: t('cover.preparedOnValue', prepared) },
    { term: t('cover.contains'), detail: contents(history, say) },
    { term: t('cover.leavesOut'), detail: t('cover.leftOut', { count: history.leftOut.items }) },
  ]
}

function contents(history: CaseHistory, { t, list }: PrintLanguage): string {
  const updates = history.commitments.reduce((sum, c) => sum + c.updates.length, 0)
  const count = history.commitments.length
  const counted = [
    { count: history.letters.length, text: t('cover.countLetters', { count: history.letters.length }) },
    { count: history.replies.length, text: t('cover.countReplies', { count: history.replies.length }) },
    { count: history.sources.length, text: t('cover.countSources', { count: history.sources.length }) },
    {
      count,
      text:
        updates > 0 ? t('cover.countCommitmentsUpdated', { count, updates }) : t('cover.countCommitments', { count }),
    },
    { count: history.files.length, text: t('cover.countFiles', { count: history.files.length }) },
  ]
  return list(counted.filter((part) => part.count > 0).map((part) => part.text))
}

/** The letter that went to most institutions; of several, the first. */
function mainLetter(history: CaseHistory): HistoryLetter | null {
  const sent = history.letters.filter((letter) => letter.sentOn !== null && letter.recipients.length > 0)
  return sent.toSorted((a, b) => b.recipients.length - a.recipients.length)[0] ?? null
}

// The cover is one page: what does not fit is in the section of the letter.
const COVER_ROWS = 8

function recipientTable(history: CaseHistory, letter: HistoryLetter, say: PrintLanguage): Cover['recipients'] {
  const kind = say.t(`letterKind.${letter.kind}`)
  const rows = letter.recipients.slice(0, COVER_ROWS).map((recipient) => ({
    name: institutionName(recipient.institution),
    state: stateWithLateness(recipient, say),
    mark: recipient.replies.at(-1) ?? letter.number,
  }))
  const left = letter.recipients.length - rows.length
  const dates = { kind, sent: say.day(letter.sentOn ?? history.preparedOn), today: say.day(history.preparedOn) }
  return {
    title: sentences([
      say.t('cover.recipientsOf', dates),
      left > 0 ? say.t('cover.moreRecipients', { count: left, letter: letter.number }) : '',
    ]),
    rows,
  }
}

function stateWithLateness(recipient: HistoryRecipient, say: PrintLanguage): string {
  const state = recipientStateInWords(say, recipient)
  return recipient.daysLate && !isSilent(recipient)
    ? say.t('recipientLine.withLateness', { state, days: recipient.daysLate })
    : state
}

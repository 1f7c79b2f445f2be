import type { CaseHistory } from '@/lib/exports/case-history'
import type { HistoryCommitment } from '@/lib/exports/case-history/commitment'
import type { HistoryLetter } from '@/lib/exports/case-history/letter'
import type { ChronologyEntry, HistoryFollowUp } from '@/lib/exports/case-history/record'
import type { HistoryReply } from '@/lib/exports/case-history/reply'
import type { HistorySource } from '@/lib/exports/case-history/source'
import { institutionName, sentences } from '@/lib/exports/print/in-words'
import { printLanguage, type PrintLanguage, type PrintTranslator } from '@/lib/exports/print/print-language'
import { replyInWords } from '@/lib/exports/reply-in-words'

/**
 * The chronology of a history, oldest first, made of nothing but the items that are in it: what was not chosen cannot
 * come in this way. `t` is the translator of the namespace `exports-print` in the language of the history.
 */
export function chronologyOf(history: Omit<CaseHistory, 'chronology'>, t: PrintTranslator): ChronologyEntry[] {
  const say = printLanguage(history.language, t)
  const entries = [
    ...history.sources.flatMap((source) => sourceEntry(source, history.commitments, say)),
    ...history.letters.flatMap((letter) => letterEntry(letter, say)),
    ...history.replies.map((reply) => replyEntry(reply, history, say)),
    ...history.commitments.flatMap((commitment) => updateEntries(commitment, say)),
    ...history.followUps.flatMap((followUp) => followUpEntry(followUp, say)),
  ]
  return entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** 'Commitments drawn from it: C 1 and C 2.', or nothing. */
function drawnFrom(label: string, commitments: HistoryCommitment[], { t, list }: PrintLanguage): string {
  const drawn = commitments
    .filter((commitment) => commitment.place.exhibit === label)
    .map((commitment) => commitment.number)
  return drawn.length > 0 ? t('chronology.drawn', { count: drawn.length, list: list(drawn) }) : ''
}

function sourceEntry(source: HistorySource, commitments: HistoryCommitment[], say: PrintLanguage): ChronologyEntry[] {
  if (source.datedOn === null) return []
  const title = source.title
  const words =
    source.publishers.length > 0
      ? say.t('chronology.sourceBy', { publishers: say.list(source.publishers), title })
      : say.t('chronology.source', { title })
  const text = parts(say.t('chronology.sourceLead'), sentences([words, drawnFrom(source.number, commitments, say)]))
  return [{ on: source.datedOn, kind: 'source', text, exhibit: source.number }]
}

function letterEntry(letter: HistoryLetter, say: PrintLanguage): ChronologyEntry[] {
  const { t } = say
  if (letter.sentOn === null) return []
  const names = letter.recipients.map((recipient) => institutionName(recipient.institution))
  const body = sentences([
    t('chronology.letter', { count: names.length, name: names[0] ?? '', subject: letter.subject }),
    letter.signatories.length > 1 ? t('chronology.letterSigned', { count: letter.signatories.length }) : '',
    letter.asks.length > 0 ? t('chronology.letterAsks', { count: letter.asks.length }) : '',
    dueInWords(letter, say),
  ])
  return [
    {
      on: letter.sentOn,
      kind: 'letter',
      text: parts(t('chronology.letterLead', { kind: letter.kind }), body),
      exhibit: letter.number,
    },
  ]
}

function dueInWords(letter: HistoryLetter, { t, day }: PrintLanguage): string {
  const due = letter.recipients.flatMap((recipient) => recipient.due?.on ?? []).toSorted()
  const [from, to] = [due[0], due.at(-1)]
  if (from === undefined || to === undefined) return ''
  return from === to
    ? t('chronology.letterDue', { day: day(from) })
    : t('chronology.letterDueRange', { from: day(from), to: day(to) })
}

function replyEntry(
  reply: HistoryReply,
  history: Omit<CaseHistory, 'chronology'>,
  say: PrintLanguage,
): ChronologyEntry {
  const lead = say.t('chronology.replyLead', { kind: reply.kind, name: institutionName(reply.from) })
  const body = sentences([replyInWords(reply, history.letters, say), drawnFrom(reply.number, history.commitments, say)])
  return { on: reply.receivedOn, kind: 'reply', text: parts(lead, body), exhibit: reply.number }
}

function updateEntries(commitment: HistoryCommitment, { t }: PrintLanguage): ChronologyEntry[] {
  const lead = t('chronology.updateLead', { commitment: commitment.number })
  const counted = commitment.updates.filter((update) => update.withdrawnOn === null)
  return counted.toReversed().map((update) => {
    const values = { title: commitment.title, status: t(`commitmentStatus.${update.status}`) }
    const body = update.reason
      ? t('chronology.updateReason', { ...values, reason: t(`reason.${update.reason}`) })
      : t('chronology.update', values)
    return { on: update.on, kind: 'update', text: parts(lead, body), exhibit: update.source.exhibit }
  })
}

function followUpEntry(followUp: HistoryFollowUp, { t }: PrintLanguage): ChronologyEntry[] {
  if (followUp.doneOn === null) return []
  const { title, result } = followUp
  const body = result ? t('chronology.followUpResult', { title, result }) : t('chronology.followUp', { title })
  return [{ on: followUp.doneOn, kind: 'follow_up', text: parts(t('chronology.followUpLead'), body), exhibit: null }]
}

function parts(lead: string, body: string): ChronologyEntry['text'] {
  return [{ text: lead, strong: true }, ...(body === '' ? [] : [{ text: body, strong: false }])]
}

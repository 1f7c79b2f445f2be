import type { HistoryLetter } from '@/lib/exports/case-history/letter'
import type { HistoryReply } from '@/lib/exports/case-history/reply'
import { sentences } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/** What a reply came to, in sentences: asks by outcome, a promised day, days late. */
export function replyInWords(reply: HistoryReply, letters: HistoryLetter[], say: PrintLanguage): string {
  const { t, day } = say
  const late = daysLate(reply, letters)
  return sentences([
    ...reply.answers.map((answer) => outcomesInWords(reply, answer, letters, say)),
    reply.promisedOn ? t('chronology.replyPromised', { day: day(reply.promisedOn) }) : '',
    late > 0 ? t('chronology.replyLate', { days: late }) : '',
  ])
}

type Answer = HistoryReply['answers'][number]

function outcomesInWords(
  reply: HistoryReply,
  answer: Answer,
  letters: HistoryLetter[],
  { t, list }: PrintLanguage,
): string {
  const letter = letters.find((one) => one.number === answer.letter)
  const shown = (letter?.asks ?? []).flatMap((ask) =>
    ask.outcomes
      .filter((outcome) => outcome.recipient === answer.recipient && outcome.exhibit === reply.number)
      .map((outcome) => ({ number: String(ask.number), outcome: outcome.outcome })),
  )
  const byOutcome = Map.groupBy(shown, (one) => one.outcome)
  return sentences(
    [...byOutcome].map(([outcome, asks]) =>
      t('chronology.outcome', { outcome, count: asks.length, asks: list(asks.map((ask) => ask.number)) }),
    ),
  )
}

/** Lateness is told once, with the reply that ended the wait: the last one of a recipient that is not silent. */
function daysLate(reply: HistoryReply, letters: HistoryLetter[]): number {
  if (reply.kind === 'automatic' || reply.kind === 'acknowledgement' || reply.kind === 'holding') return 0
  const ended = reply.answers.flatMap((answer) => {
    const recipient = letters
      .find((one) => one.number === answer.letter)
      ?.recipients.find((one) => one.number === answer.recipient)
    return recipient?.stateOn === reply.receivedOn ? [recipient.daysLate ?? 0] : []
  })
  return Math.max(0, ...ended)
}

import type { CaseHistory } from '@/lib/exports/case-history'
import type { HistoryReply } from '@/lib/exports/case-history/reply'
import type { Cell, Item, Section } from '@/lib/exports/print/blocks'
import { capitalised, fact, foreignText, institutionName, marks } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/** Each reply with its facts and its text. */
export function repliesSection(history: CaseHistory, say: PrintLanguage): Section {
  return {
    anchor: 'replies',
    title: say.t('sections.replies'),
    numbered: true,
    startsPage: true,
    intro: null,
    blocks: [],
    items: history.replies.map((reply) => replyItem(history, reply, say)),
  }
}

function replyItem(history: CaseHistory, reply: HistoryReply, say: PrintLanguage): Item {
  const { t, day } = say
  const received = reply.channel
    ? t('facts.receivedBy', { day: day(reply.receivedOn), channel: t(`channel.${reply.channel}`) })
    : day(reply.receivedOn)
  return {
    label: reply.number,
    title: t('facts.replyOf', {
      institution: institutionName(reply.from),
      day: day(reply.datedOn ?? reply.receivedOn),
    }),
    blocks: [
      {
        type: 'facts',
        rows: [
          ...fact(t('facts.kind'), capitalised(say, t(`replyKind.${reply.kind}`))),
          ...fact(t('facts.subject'), reply.subject),
          ...fact(t('facts.dated'), reply.datedOn && day(reply.datedOn)),
          ...fact(t('facts.received'), received),
          ...fact(t('facts.answers'), answers(history, reply, say)),
          ...fact(t('facts.promised'), reply.promisedOn && day(reply.promisedOn)),
          ...fact(t('facts.theirReference'), reply.theirReference),
          ...fact(t('facts.signatory'), signatory(reply, say)),
          ...fact(t('facts.language'), say.languageName(reply.language)),
          ...fact(t('facts.files'), marks(reply.files)),
        ],
      },
      ...(reply.text.length > 0 ? [{ type: 'text' as const, ...foreignText(reply.text, reply.language) }] : []),
    ],
  }
}

function signatory(reply: HistoryReply, { t }: PrintLanguage): string | null {
  if (reply.signatory === null) return reply.signatoryFunction
  if (reply.signatoryFunction === null) return reply.signatory
  return t('facts.signatoryWithFunction', { name: reply.signatory, function: reply.signatoryFunction })
}

function answers(history: CaseHistory, reply: HistoryReply, { t }: PrintLanguage): Cell {
  return reply.answers.flatMap((answer, i): Cell => {
    const letter = history.letters.find((one) => one.number === answer.letter)
    const recipient = letter?.recipients.find((one) => one.number === answer.recipient)
    const as = recipient ? [' ', t('facts.answersAs', { institution: institutionName(recipient.institution) })] : []
    return [...(i > 0 ? [{ lineBreak: true as const }] : []), { mark: answer.letter }, ...as]
  })
}

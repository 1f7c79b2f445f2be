import { displayQuote } from '@/lib/documents/anchor'
import type { Silence } from '@/lib/silence/queries'
import { isEmptyReply } from '@/lib/silence/status'
import type { SilenceWords } from '@/lib/silence/words'

/** How firm the letter speaks; it follows from how long the silence is, and a person may choose another. */
export const grades = ['reminder', 'firm', 'last'] as const
export type Grade = (typeof grades)[number]

/** A first reminder up to a month after the due day, a last one after three: our own rule of thumb. */
export const gradeOf = (daysSilent: number | null): Grade =>
  daysSilent === null || daysSilent <= 30 ? 'reminder' : daysSilent <= 90 ? 'firm' : 'last'

export type Chaser = { subject: string; text: string; asks: string[] }

/**
 * The text of a follow-up letter: what was asked and not answered, in the words of the letter, and what was promised
 * since, in the words of the reply. A draft for people to change; it is never sent from here.
 */
export function writeChaser(silence: Silence, grade: Grade, say: SilenceWords): Chaser {
  const { t, day } = say
  const { letter } = silence
  const open = silence.asks.filter(
    ({ outcome }) => outcome === null || outcome === 'not_addressed' || outcome === 'deflected',
  )
  const answered = silence.replies.filter(({ kind }) => !isEmptyReply(kind))
  const [last] = answered.toSorted((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1))
  const sent = letter.sentOn ? day(letter.sentOn) : ''
  const opening = last
    ? t('chaser.opening_answered', { sent, received: day(last.receivedOn) })
    : t(`chaser.opening_${grade}`, { sent, days: silence.daysSilent ?? 0 })
  const paragraphs = [
    silence.addressee
      ? t('chaser.greeting', { addressee: silence.addressee })
      : t('chaser.greeting_institution', { institution: silence.institution }),
    last ? opening : [opening, ...reminderWords(silence, say)].join(' '),
    ...(silence.dueOn && !last ? [dueWords(silence, say)] : []),
    ...(open.length > 0
      ? [
          [
            t(last ? 'chaser.asks_ignored' : 'chaser.asks'),
            ...open.map(({ number, text }) => `${number}. ${text}`),
          ].join('\n\n'),
        ]
      : []),
    ...(silence.commitments.length > 0
      ? [
          [
            t('chaser.commitments'),
            ...silence.commitments.map((one) =>
              [
                t('chaser.quotation', { quote: displayQuote(one.quote), day: day(one.madeOn) }),
                one.dueOn
                  ? t(one.dueOn < silence.today ? 'chaser.commitment_due' : 'chaser.commitment_due_ahead', {
                      day: day(one.dueOn),
                    })
                  : '',
              ]
                .filter((part) => part !== '')
                .join(' '),
            ),
            t('chaser.commitments_ask'),
          ].join('\n\n'),
        ]
      : []),
    t(`chaser.closing_${grade}`),
    t('chaser.regards', { workspace: silence.workspace }),
  ]
  return {
    subject: t('chaser.subject', { subject: letter.subject }),
    text: paragraphs.join('\n\n'),
    asks: open.map(({ text }) => text),
  }
}

/** That we asked again meanwhile, and when. */
function reminderWords({ reminders }: Silence, { language, t, day }: SilenceWords): string[] {
  if (reminders.length === 0) return []
  const days = new Intl.ListFormat(language).format(reminders.map(({ sentOn }) => day(sentOn)))
  return [t('chaser.reminded', { days })]
}

function dueWords({ dueOn, rule }: Silence, { t, day }: SilenceWords): string {
  const on = dueOn ? day(dueOn) : ''
  return rule ? t(`chaser.due_${rule.weight}`, { day: on, source: rule.source }) : t('chaser.due_plain', { day: on })
}

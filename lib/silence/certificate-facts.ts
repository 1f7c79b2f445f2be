import type { Day } from '@/lib/dates'
import { ruleNameIn } from '@/lib/deadlines/rule-names'
import type { Cell } from '@/lib/exports/print/blocks'
import type { Silence } from '@/lib/silence/queries'
import type { SilenceWords } from '@/lib/silence/words'

/** What is told of a silence, and what is known of it; null where the record says nothing. */
export type Fact = [term: string, detail: Cell | null]

const lines = (texts: string[]): Cell =>
  texts.flatMap((text, index): Cell => (index > 0 ? [{ lineBreak: true }, text] : [text]))

/** What was sent, to whom, and how it is known to have arrived. */
export const whatWasSent = ({ letter, ...silence }: Silence, { t, day }: SilenceWords): Fact[] => [
  [t('certificate.from'), [silence.workspace]],
  [t('certificate.to'), [[silence.institution, silence.addressee].filter(Boolean).join(', ')]],
  [t('certificate.letter'), [{ text: letter.subject, strong: true }]],
  [t('certificate.reference'), letter.ourReference ? [letter.ourReference] : null],
  [
    t('certificate.sent'),
    letter.sentOn
      ? [t('certificate.sent_by', { day: day(letter.sentOn), channel: t(`channel.${letter.channel}`) })]
      : null,
  ],
  [t('certificate.delivered'), silence.deliveredOn ? [day(silence.deliveredOn)] : null],
  [t('certificate.received'), silence.receivedOn ? [day(silence.receivedOn)] : null],
  [t('certificate.registered'), silence.registeredOn ? [day(silence.registeredOn)] : null],
  [
    t('certificate.proof'),
    silence.proofs.length > 0
      ? silence.proofs.flatMap(({ name, sha256 }, index): Cell => [
          ...(index > 0 ? [{ lineBreak: true } as const] : []),
          name,
          { lineBreak: true },
          { text: sha256, mono: true },
        ])
      : [t('certificate.no_proof')],
  ],
]

/** By which rule an answer was due, how that was counted, and for how long there has been none today. */
export function whenItWasDue(silence: Silence, today: Day, say: SilenceWords): Fact[] {
  const { t, day } = say
  const { rule } = silence
  return [
    [
      t('certificate.rule'),
      rule
        ? [t('certificate.rule_version', { name: ruleNameIn(say.language, rule), version: rule.version })]
        : [t('certificate.no_rule')],
    ],
    [
      t('certificate.source'),
      rule
        ? [rule.source, ...(rule.url ? [{ lineBreak: true } as const, { text: rule.url, mono: true } as const] : [])]
        : null,
    ],
    [
      t('certificate.counted'),
      rule
        ? [
            t(`certificate.counted_${rule.assumed ? `as_${rule.assumed}` : rule.trigger}`, {
              day: day(rule.triggerOn),
              counted: rule.counted,
              skipped: rule.skipped,
            }),
            ' ',
            t(`certificate.${rule.weight}`),
          ]
        : null,
    ],
    [
      t('certificate.due'),
      silence.dueOn
        ? [
            { text: day(silence.dueOn), strong: true },
            ...(silence.dueByHand ? [` ${t('certificate.due_by_hand')}`] : []),
          ]
        : null,
    ],
    [
      t('certificate.silent'),
      silence.daysSilent !== null ? [t('certificate.days', { days: silence.daysSilent, day: day(today) })] : null,
    ],
  ]
}

/** What was sent again since, and what came back that is no answer. */
export const whatCameSince = ({ reminders, replies }: Silence, { t, day }: SilenceWords): Fact[] => [
  [
    t('certificate.reminders'),
    reminders.length > 0
      ? lines(reminders.map(({ subject, sentOn }) => t('certificate.reminder', { day: day(sentOn), subject })))
      : [t('certificate.no_reminders')],
  ],
  [
    t('certificate.replies'),
    replies.length > 0
      ? lines(
          replies.map(({ kind, receivedOn }) =>
            t('certificate.reply', { day: day(receivedOn), kind: t(`reply.${kind}`) }),
          ),
        )
      : [t('certificate.none')],
  ],
]

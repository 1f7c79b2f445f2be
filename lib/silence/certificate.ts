import type { Cell, PrintDocument } from '@/lib/exports/print/blocks'
import { printableDeep } from '@/lib/exports/print/printable'
import type { Day } from '@/lib/dates'
import { ruleNameIn } from '@/lib/deadlines/rule-names'
import type { Silence } from '@/lib/silence/queries'
import type { SilenceWords } from '@/lib/silence/words'

/**
 * One page that says what was sent, how it is known to have arrived, by which rule an answer was due, and that none is on
 * record. It states what the record holds and judges nothing; every day on it can be checked against the record.
 */
export function silenceCertificate(silence: Silence, today: Day, say: SilenceWords): PrintDocument {
  const { t, day } = say
  const { letter, rule } = silence
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number)
  const title = t('certificate.title')
  const known: [string, Cell | null][] = [
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
  const clock: [string, Cell | null][] = [
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
  const came: [string, Cell | null][] = [
    [
      t('certificate.reminders'),
      silence.reminders.length > 0
        ? lines(
            silence.reminders.map(({ subject, sentOn }) => t('certificate.reminder', { day: day(sentOn), subject })),
          )
        : [t('certificate.no_reminders')],
    ],
    [
      t('certificate.replies'),
      silence.replies.length > 0
        ? lines(
            silence.replies.map(({ kind, receivedOn }) =>
              t('certificate.reply', { day: day(receivedOn), kind: t(`reply.${kind}`) }),
            ),
          )
        : [t('certificate.none')],
    ],
  ]
  const facts = (rows: [string, Cell | null][]) => ({
    type: 'facts' as const,
    rows: rows.flatMap(([term, detail]) => (detail ? [{ term, detail }] : [])),
  })
  return printableDeep({
    language: say.language,
    title: `${title}: ${letter.subject}`,
    author: silence.workspace,
    date: [year, month, date],
    head: t('certificate.head', { code: silence.caseCode, title: silence.caseTitle }),
    foot: t('certificate.foot', { workspace: silence.workspace, day: day(today) }),
    pageOf: [],
    contents: '',
    cover: {
      workspace: '',
      kind: '',
      title,
      question: null,
      facts: [],
      recipients: null,
      notes: [],
      boxes: '',
      sample: null,
      seal: null,
    },
    sections: [
      {
        anchor: 'certificate',
        title,
        numbered: false,
        startsPage: false,
        intro: t('certificate.intro', { day: day(today), institution: silence.institution }),
        blocks: [
          { type: 'heading', text: t('certificate.heading_sent') },
          facts(known),
          { type: 'heading', text: t('certificate.heading_due') },
          facts(clock),
          { type: 'heading', text: t('certificate.heading_since') },
          facts(came),
          { type: 'paragraph', content: [t('certificate.closing')] },
        ],
        items: [],
      },
    ],
    labels: [],
    isBrief: true,
    firstPage: 1,
    pagesBehind: 0,
    attachments: [],
  })
}

const lines = (texts: string[]): Cell =>
  texts.flatMap((text, index): Cell => (index > 0 ? [{ lineBreak: true }, text] : [text]))

import type { Day } from '@/lib/dates'
import type { PrintDocument } from '@/lib/exports/print/blocks'
import { printableDeep } from '@/lib/exports/print/printable'
import { whatCameSince, whatWasSent, whenItWasDue, type Fact } from '@/lib/silence/certificate-facts'
import type { Silence } from '@/lib/silence/queries'
import type { SilenceWords } from '@/lib/silence/words'

/**
 * One page that says what was sent, how it is known to have arrived, by which rule an answer was due, and that none is on
 * record. It states what the record holds and judges nothing; every day on it can be checked against the record.
 */
export function silenceCertificate(silence: Silence, today: Day, say: SilenceWords): PrintDocument {
  const { t, day } = say
  const { letter } = silence
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number)
  const title = t('certificate.title')
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
          factList(whatWasSent(silence, say)),
          { type: 'heading', text: t('certificate.heading_due') },
          factList(whenItWasDue(silence, today, say)),
          { type: 'heading', text: t('certificate.heading_since') },
          factList(whatCameSince(silence, say)),
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

const factList = (facts: readonly Fact[]) => ({
  type: 'facts' as const,
  rows: facts.flatMap(([term, detail]) => (detail ? [{ term, detail }] : [])),
})

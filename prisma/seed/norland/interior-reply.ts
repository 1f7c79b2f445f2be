import type { DemoReply } from '@/prisma/seed/demo-shapes'
import { ago, inWords } from '@/prisma/seed/days'

const ministry = 'Ministry of the Interior, Norland'
const published = inWords(-35)

/** The reply that most of the campaign hangs on: every kind of passage, and commitments of every firmness. */
export const interiorReply: DemoReply = {
  key: 'interior',
  from: ministry,
  kind: 'substantive',
  received: 66,
  dated: 68,
  channel: 'email',
  subject: 'Re: access of lawyers, doctors and observers to the closed border zone',
  theirReference: `MIN-BA ${ago(68).slice(0, 4)}/0417`,
  signatoryFunction: 'Head of the Department for Border Affairs',
  answersLetters: ['closed-zone'],
  leaves: 'partly_answered',
  read: true,
  text: `Ministry of the Interior of Norland
Department for Border Affairs

Halvik, ${inWords(68)}
Ref. MIN-BA ${ago(68).slice(0, 4)}/0417

Access of lawyers to the closed border zone: your letter of ${inWords(96)}

Dear colleagues,

Thank you for your letter of ${inWords(96)}. The closed zone was set up by Order 14 of last year, is limited in time, and protects both residents and officers.

On your first request, the Ministry will publish the instruction on access to the zone by ${published}, without the names of officers. Until that day the instruction remains an internal document.

On your second request, we have already told all stations to call a lawyer from the duty list when a detained person asks for one. In the first quarter of this year a lawyer came in 212 cases.

You ask that lawyers may enter the zone without a permit. We cannot agree to this, as section 6 of the Border Act requires a permit for every visitor. Should the permit prove too slow in practice, we will consider a shorter form for urgent cases.

The procedure for complaints is under review, and your organisations will be told of the result in due course. If the supplementary budget is adopted, we will hire four more duty lawyers for the Skarholt court.

Whether independent observers may enter the Halvik centre is for the Ministry of Justice to decide; we have passed that part of your letter on.

The Ministry stands by its undertaking of last year to send the figures on returns to Parliament each quarter.

Yours faithfully,
Head of the Department for Border Affairs
`,
  answers: [
    {
      letter: 'closed-zone',
      ask: 1,
      outcome: 'commitment_made',
      quote: `the Ministry will publish the instruction on access to the zone by ${published}`,
    },
    {
      letter: 'closed-zone',
      ask: 2,
      outcome: 'said_done',
      quote: 'we have already told all stations to call a lawyer from the duty list',
    },
    { letter: 'closed-zone', ask: 3, outcome: 'declined', quote: 'We cannot agree to this' },
    { letter: 'closed-zone', ask: 4, outcome: 'not_addressed' },
    {
      letter: 'closed-zone',
      ask: 5,
      outcome: 'deflected',
      quote: 'Whether independent observers may enter the Halvik centre is for the Ministry of Justice to decide',
    },
    { letter: 'closed-zone', ask: 6, outcome: 'not_addressed' },
  ],
  claims: [
    {
      quote:
        'we have already told all stations to call a lawyer from the duty list when a detained person asks for one',
      summary: 'All stations were told to call a lawyer from the duty list',
    },
    {
      quote: 'In the first quarter of this year a lawyer came in 212 cases',
      summary: 'A lawyer came in 212 cases',
      finding: 'refuted',
    },
  ],
  references: [
    { quote: 'Order 14 of last year', citation: 'Order 14 on the closed border zone' },
    { quote: 'section 6 of the Border Act', citation: 'Border Act, section 6' },
  ],
  commitments: [
    {
      quote: `the Ministry will publish the instruction on access to the zone by ${published}, without the names of officers`,
      title: 'Publish the instruction on the closed zone',
      by: [ministry],
      firmness: 'dated',
      due: -35,
      check: -35,
      owner: 'Maren',
    },
    {
      quote: 'Should the permit prove too slow in practice, we will consider a shorter form for urgent cases.',
      title: 'Consider a shorter permit form for urgent cases',
      by: [ministry],
      firmness: 'will_consider',
      condition: 'if the permit proves too slow in practice',
      check: 0,
      owner: 'Tomasz',
    },
    {
      quote:
        'The procedure for complaints is under review, and your organisations will be told of the result in due course.',
      title: 'Tell the organisations the result of the complaints review',
      by: [ministry],
      firmness: 'undated',
      dueText: 'in due course',
      check: 7,
      owner: 'Leïla',
      updates: [
        {
          days: 21,
          status: 'stalled',
          reason: 'blocked_by_others',
          note: 'The working group has not met since the elections.',
          from: { document: 'hearing', quote: 'the working group on complaints has not met since the elections' },
        },
      ],
    },
    {
      quote: 'If the supplementary budget is adopted, we will hire four more duty lawyers for the Skarholt court.',
      title: 'Hire four more duty lawyers for the Skarholt court',
      by: [ministry],
      firmness: 'conditional',
      condition: 'if the supplementary budget is adopted',
      check: -20,
      owner: 'Maren',
      updates: [
        {
          days: 30,
          status: 'in_progress',
          note: 'The posts were advertised.',
          url: 'https://interior.norland.example/posts',
        },
        {
          days: 12,
          status: 'partly_kept',
          note: 'Two of the four started work.',
          url: 'https://court.norland.example/news',
        },
      ],
    },
    {
      quote:
        'The Ministry stands by its undertaking of last year to send the figures on returns to Parliament each quarter.',
      title: 'Send the figures on returns to Parliament each quarter',
      by: [ministry],
      firmness: 'repeats',
      dueText: 'each quarter',
      check: 3,
      owner: 'Tomasz',
      updates: [
        {
          days: 50,
          status: 'kept',
          note: 'Entered by mistake: this was the report of the year before.',
          noSource: 'Entered by mistake',
          withdrawn: true,
        },
        {
          days: 15,
          status: 'broken',
          reason: 'none_given',
          note: 'Two quarters have passed and no figures are on the agenda of Parliament.',
          noSource: 'The agenda of Parliament was searched; nothing is there.',
        },
      ],
    },
  ],
}

import type { DemoCase, DaysAgo } from '@/prisma/seed/demo-shapes'

/** The border case has the days of the record, not days relative to today. */
const on = (day: string): DaysAgo =>
  Math.round((Date.parse(new Date().toISOString().slice(0, 10)) - Date.parse(day)) / 86_400_000)

const summaryNote = 'Summary in our own words. It is not the text of the document.'

/** The case of 2021 with nothing but what the Commission's reply and the joint statement of UNHCR and IOM themselves say. */
export const borderCase: DemoCase = {
  code: '2021-07',
  title: 'EU–Belarus border 2021',
  question: 'What was asked of the European Union at its border with Belarus, and what was answered?',
  summary:
    'A joint NGO call of November 2021, the reply of the European Commission, and a joint statement of UNHCR and IOM.',
  sampleNote:
    'Sample case. Every text that came with it is a summary in our own words; quotations of these are quotations of the summary, not of the documents.',
  opened: on('2021-11-10'),
  tags: ['asylum at borders'],
  letters: [
    {
      key: 'call',
      kind: 'joint_letter',
      subject: "Joint NGO Call on the EU to restore rights and values at Europe's borders",
      sent: on('2021-11-29'),
      channel: 'email',
      ourReference: '',
      signatories: [],
      recipients: [{ institution: 'European Commission' }],
      asks: [],
      text: `${summaryNote}

On 29 November 2021 a joint call of NGOs on the EU, to restore rights and values at Europe's borders, was sent to the European Commission by e-mail.
`,
    },
  ],
  replies: [
    {
      key: 'commission',
      from: 'European Commission',
      kind: 'substantive',
      received: on('2021-12-01'),
      channel: 'email',
      subject:
        'Reply to the joint NGO call (the text names no day; filed under 1 December 2021, the last day that it mentions)',
      signatoryFunction: 'Acting Head of Unit',
      answersLetters: ['call'],
      read: true,
      text: `${summaryNote}

The Commission thanks for the e-mail of 29 November 2021 and calls the situation at the border with Belarus serious and unprecedented.

It says that it asked the national authorities about the terms of the emergency laws, and voiced concern about what they mean for access to the asylum procedure.

It says that it is assessing the changed national laws against the law of the European Union.

It says that it mobilised funding for the work of the United Nations agencies on the ground, and is in constant contact with them.

It points to the communication JOIN(2021) 32 final of 23 November 2021 and to the proposal COM(2021) 752 final of 1 December.

It says that cooperation with the Member States at the border will go on for as long as the situation lasts.
`,
      claims: [
        {
          quote: 'it mobilised funding for the work of the United Nations agencies on the ground',
          summary: 'Funding for the United Nations agencies was mobilised',
        },
      ],
      references: [
        { quote: 'JOIN(2021) 32 final', citation: 'JOIN(2021) 32 final' },
        { quote: 'COM(2021) 752 final', citation: 'COM(2021) 752 final' },
      ],
      commitments: [
        {
          quote: 'it is assessing the changed national laws against the law of the European Union',
          title: 'Assess the changed national laws against EU law',
          by: ['European Commission'],
          firmness: 'undated',
          check: 4,
          owner: 'Maren',
        },
        {
          quote: 'cooperation with the Member States at the border will go on for as long as the situation lasts',
          title: 'Go on working with the Member States at the border',
          by: ['European Commission'],
          firmness: 'conditional',
          condition: 'as long as the situation lasts',
          check: -40,
          owner: 'Tomasz',
        },
      ],
    },
  ],
  sources: [
    {
      key: 'statement',
      kind: 'joint_statement',
      title: 'UNHCR and IOM: call for de-escalation at the border between Belarus and Poland',
      publishers: ['UNHCR', 'IOM'],
      dated: on('2021-11-10'),
      text: `${summaryNote}

On 10 November 2021 UNHCR and IOM called for the situation at the border between Belarus and Poland to be resolved, and asked for immediate and unhindered access to the people there.

They say that they are ready to support the authorities of Belarus with counselling and in assessing the situation of each person, away from the border.

They say that they stand ready to give humanitarian help to migrants and refugees on both sides of the border.
`,
      commitments: [
        {
          quote:
            'they are ready to support the authorities of Belarus with counselling and in assessing the situation of each person',
          title: 'Support counselling and assessment away from the border',
          by: ['UNHCR', 'IOM'],
          firmness: 'conditional',
          condition: 'away from the border areas',
          check: -70,
          owner: 'Leïla',
        },
        {
          quote: 'they stand ready to give humanitarian help to migrants and refugees on both sides of the border',
          title: 'Give humanitarian help on both sides of the border',
          by: ['UNHCR', 'IOM'],
          firmness: 'undated',
          check: -70,
          owner: 'Leïla',
        },
      ],
    },
  ],
  followUps: [{ what: 'Ask whether the assessment of the national laws was finished', due: -4, assignee: 'Maren' }],
  notes: [],
}

import type { DemoReply } from '@/prisma/seed/demo-shapes'
import { inWords } from '@/prisma/seed/days'

const reception: DemoReply = {
  key: 'reception',
  from: 'Reception Agency, Norland',
  kind: 'substantive',
  received: 58,
  dated: 60,
  channel: 'email',
  subject: 'Your joint letter on the closed border zone',
  theirReference: 'RA-4410',
  signatoryFunction: 'Director',
  answersLetters: ['closed-zone'],
  leaves: 'partly_answered',
  read: true,
  text: `Reception Agency of Norland
Skarholt, ${inWords(60)}

Dear all,

Your letter of ${inWords(96)} asks six things. The zone itself is not ours; what we can say, we say here.

Doctors have entered the Halvik centre every Tuesday since the spring, and they may bring an interpreter of their choice.

We will open a second reception centre for unaccompanied children before the winter, and no child will then stay in the Halvik centre for more than 72 hours.

Phones that reach us with their owners are given back on the day of arrival, and since last month each owner signs a receipt.

The agency is training all interviewers of children; the last group finishes this month.

Observers are welcome in our own centres on one day's notice.

Kind regards,
The Director
`,
  answers: [
    {
      letter: 'closed-zone',
      ask: 1,
      outcome: 'answered',
      note: 'Says that the zone is not its own.',
      quote: 'The zone itself is not ours',
    },
    { letter: 'closed-zone', ask: 2, outcome: 'not_addressed' },
    { letter: 'closed-zone', ask: 3, outcome: 'not_addressed' },
    {
      letter: 'closed-zone',
      ask: 4,
      outcome: 'said_done',
      quote: 'since last month each owner signs a receipt',
    },
    {
      letter: 'closed-zone',
      ask: 5,
      outcome: 'partly_accepted',
      quote: "Observers are welcome in our own centres on one day's notice.",
    },
    { letter: 'closed-zone', ask: 6, outcome: 'not_addressed' },
  ],
  claims: [
    {
      quote: 'Doctors have entered the Halvik centre every Tuesday since the spring',
      summary: 'Doctors enter Halvik every Tuesday',
      finding: 'confirmed',
    },
  ],
  commitments: [
    {
      quote:
        'We will open a second reception centre for unaccompanied children before the winter, and no child will then stay in the Halvik centre for more than 72 hours.',
      title: 'A second centre for children before winter',
      by: ['Reception Agency, Norland'],
      firmness: 'undated',
      dueText: 'before the winter',
      check: 2,
      owner: 'Maren',
      updates: [
        {
          days: 25,
          status: 'stalled',
          reason: 'blocked_by_others',
          note: 'The owner of the building withdrew.',
          noSource: 'Told by telephone; a note of the call is in the file.',
        },
        {
          days: 10,
          status: 'in_progress',
          note: 'Another building was rented.',
          url: 'https://reception.norland.example/second-centre',
        },
      ],
    },
    {
      quote: 'The agency is training all interviewers of children; the last group finishes this month.',
      title: 'Train all interviewers of children',
      by: ['Reception Agency, Norland'],
      firmness: 'undated',
      dueText: 'this month',
      check: -60,
      owner: 'Leïla',
      updates: [
        {
          days: 20,
          status: 'kept',
          note: 'The list of those trained was published.',
          url: 'https://reception.norland.example/training',
        },
      ],
    },
  ],
}

const barChamber: DemoReply = {
  key: 'bar',
  from: 'Bar Chamber, Skarholt',
  kind: 'refusal',
  received: 82,
  channel: 'post',
  subject: 'Your letter',
  signatoryFunction: 'Secretary of the Chamber',
  answersLetters: ['closed-zone'],
  read: true,
  text: `Bar Chamber of Skarholt

The Chamber has taken note of your letter of ${inWords(96)}. It is not competent for the border zone and will not comment on it.

Secretary of the Chamber
`,
}

const justice: DemoReply = {
  key: 'justice',
  from: 'Ministry of Justice, Norland',
  kind: 'transfer',
  received: 80,
  channel: 'email',
  subject: 'Letter passed on',
  theirReference: 'MJ 88-2',
  answersLetters: ['closed-zone'],
  read: true,
  text: `Ministry of Justice of Norland

Your letter concerns the closed border zone. We have passed it on to the Ministry of the Interior, which will answer you.

Office of the Minister
`,
}

const ombudsperson: DemoReply = {
  key: 'ombudsperson',
  from: 'Ombudsperson of Norland',
  kind: 'holding',
  received: 5,
  channel: 'email',
  subject: 'Your letter on phones and on deaths in the zone',
  theirReference: 'OMB 2210',
  promised: -26,
  answersLetters: ['closed-zone'],
  read: false,
  text: `Office of the Ombudsperson of Norland

Thank you for your letter of ${inWords(96)}. The points on phones and on deaths in the zone are being examined together with other complaints.

We will answer you by ${inWords(-26)}.

Office of the Ombudsperson
`,
  commitments: [
    {
      quote: `We will answer you by ${inWords(-26)}.`,
      title: 'Answer our letter on phones and deaths',
      by: ['Ombudsperson of Norland'],
      firmness: 'dated',
      due: -26,
      check: -26,
      owner: 'Leïla',
    },
  ],
}

const acknowledged: DemoReply = {
  key: 'documents-acknowledged',
  from: 'Ministry of the Interior, Norland',
  kind: 'acknowledgement',
  received: 23,
  channel: 'portal',
  subject: 'Your request was registered',
  theirReference: 'MIN-AD 1190',
  answersLetters: ['documents'],
  read: true,
  text: `Your request for access to documents was registered on ${inWords(23)} under number MIN-AD 1190.
`,
}

const automatic: DemoReply = {
  key: 'documents-automatic',
  from: 'Ministry of the Interior, Norland',
  kind: 'automatic',
  received: 24,
  channel: 'portal',
  subject: 'Automatic confirmation',
  answersLetters: ['documents'],
  read: true,
  text: `This is an automatic message. We have received your submission.
`,
}

const ageAssessment: DemoReply = {
  key: 'age',
  from: 'Reception Agency, Norland',
  kind: 'substantive',
  received: 3,
  channel: 'post',
  subject: 'Age assessment of children',
  theirReference: 'RA-4502',
  signatoryFunction: 'Director',
  answersLetters: ['age-assessment'],
  read: false,
  text: `Reception Agency of Norland
Skarholt, ${inWords(6)}

Dear colleagues,

You ask by which method the age of a child is assessed. A doctor and a social worker see each child together; X-rays are no longer used.

From the first day of next month every decision on age will be given in writing, with the reasons and with the way to appeal. We will review the form with your lawyers after three months.

The Director
`,
}

export const otherReplies = [reception, barChamber, justice, ombudsperson, automatic, acknowledged, ageAssessment]

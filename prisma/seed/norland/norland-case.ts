import type { DemoCase, DemoFollowUp, DemoSource } from '@/prisma/seed/demo-shapes'
import { ago, inWords } from '@/prisma/seed/days'
import { interiorReply } from '@/prisma/seed/norland/interior-reply'
import { norlandLetters } from '@/prisma/seed/norland/letters'
import { otherReplies } from '@/prisma/seed/norland/other-replies'

const hearing: DemoSource = {
  key: 'hearing',
  kind: 'minutes',
  title: 'Minutes of the hearing of the Interior Committee',
  publishers: ['Parliament of Norland'],
  dated: 27,
  url: 'https://parliament.norland.example/interior/hearings/14',
  text: `Interior Committee of the Parliament of Norland
Minutes of the hearing of ${inWords(27)}

1. The head of the Border Guard Service was heard on the closed zone. He said that the service had bought a telephone line for families and that the line would open in the autumn.

2. Asked about complaints, the Ministry of the Interior said that the working group on complaints has not met since the elections.

3. The Ministry of Justice said that it would answer the question of the observers together with the question of Halvik, and that an earlier promise to open the centre to the press no longer stood.

4. The committee returns to the matter in spring.
`,
  commitments: [
    {
      quote: 'the line would open in the autumn',
      title: 'Open a telephone line for families',
      by: ['Border Guard Service, Norland'],
      firmness: 'undated',
      dueText: 'in the autumn',
      check: 10,
      owner: 'Tomasz',
      updates: [
        {
          days: 9,
          status: 'cannot_be_checked',
          note: 'No number is published and the service does not answer.',
          noSource: 'The site of the service and its office were asked; there is no answer.',
        },
      ],
    },
    {
      quote: 'it would answer the question of the observers together with the question of Halvik',
      title: 'Answer whether observers may visit Halvik',
      by: ['Ministry of Justice, Norland'],
      firmness: 'undated',
      check: 1,
      owner: 'Maren',
      updates: [
        {
          days: 8,
          status: 'superseded',
          note: 'The ministry now wants to answer both in one law; see the next hearing.',
          url: 'https://parliament.norland.example/interior/hearings/15',
        },
      ],
    },
  ],
  claims: [
    {
      quote: 'the service had bought a telephone line for families',
      summary: 'A telephone line for families was bought',
    },
  ],
}

const followUps: DemoFollowUp[] = [
  { what: 'Ask the duty lawyers for two recent cases', due: 3, assignee: 'Tomasz' },
  { what: 'Call the Ombudsperson’s office about the file number', due: 0, assignee: 'Leïla' },
  { what: 'Send the reminder to co-signers', due: -1, assignee: 'Maren', letter: 'closed-zone' },
  { what: 'Compare the 212 cases with our own list', due: -12, assignee: 'Tomasz' },
  {
    what: 'Ask the agency for the list of trained interviewers',
    due: 22,
    assignee: 'Leïla',
    done: { days: 20, result: 'They sent the address where it is published.' },
  },
]

/** An invented campaign in an invented country, in which every state of the product occurs. */
export const norlandCase: DemoCase = {
  code: `${ago(120).slice(0, 4)}-01`,
  title: 'Norland: closed border zone',
  question: 'Do lawyers, doctors and observers reach people held in the closed zone?',
  summary:
    'Seven organisations ask seven authorities for access to the zone, for phones to be returned, and for deaths to be investigated.',
  sampleNote: 'Sample case. Norland, Marenia, their authorities and every text that came with it are invented.',
  opened: 120,
  tags: ['asylum at borders', 'detention'],
  letters: norlandLetters,
  replies: [interiorReply, ...otherReplies],
  sources: [hearing],
  followUps,
  notes: ['Internal: the clinic does not want to be quoted by name in anything that leaves the coalition.'],
}

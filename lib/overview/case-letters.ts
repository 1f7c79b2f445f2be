import 'server-only'
import type { Prisma } from '@/lib/db'

/** A letter as the case overview shows it: what each recipient owes, and asks by recipients. */
export const caseLetter = {
  id: true,
  kind: true,
  subject: true,
  sentOn: true,
  _count: { select: { signatories: true } },
  recipients: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      state: true,
      stateOn: true,
      dueOn: true,
      promisedOn: true,
      addressee: true,
      institution: {
        select: { id: true, name: true, shortName: true, parent: { select: { name: true, shortName: true } } },
      },
      replies: { select: { reply: { select: { id: true, receivedOn: true, kind: true } } } },
    },
  },
  asks: {
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      text: true,
      outcomes: { select: { recipientId: true, outcome: true, replyId: true, passageId: true } },
    },
  },
} satisfies Prisma.LetterSelect

export type CaseLetter = Prisma.LetterGetPayload<{ select: typeof caseLetter }>

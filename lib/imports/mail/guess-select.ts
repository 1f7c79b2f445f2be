import type { Prisma } from '@/lib/db'

/** What is read of a guess, in the queue and on the page of its mail alike. */
export const guessSelect = {
  position: true,
  action: true,
  reason: true,
  words: true,
  recipientIds: true,
  case: { select: { id: true, code: true, title: true } },
  letter: {
    select: {
      id: true,
      subject: true,
      sentOn: true,
      recipients: {
        orderBy: { position: 'asc' },
        select: { id: true, addressee: true, institution: { select: { name: true } } },
      },
    },
  },
} satisfies Prisma.MailGuessSelect

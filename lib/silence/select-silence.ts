import 'server-only'
import { newestUpdate } from '@/lib/commitments/newest-update'
import type { Prisma, Tx } from '@/lib/db'
import { dueFields } from '@/lib/letters/explain-due'

/** A recipient with what its silence is told from. */
export const silentRecipient = {
  ...dueFields,
  addressee: true,
  institution: { select: { ...dueFields.institution.select, languages: true } },
  case: { select: { title: true, code: true } },
  documents: { where: { role: 'proof_of_delivery' }, select: { name: true, sha256: true } },
  outcomes: { select: { askId: true, outcome: true } },
  replies: { select: { reply: { select: { kind: true, receivedOn: true, theirReference: true, datedOn: true } } } },
  letter: {
    select: {
      ...dueFields.letter.select,
      caseId: true,
      language: true,
      ourReference: true,
      asks: { orderBy: { number: 'asc' }, select: { id: true, number: true, text: true } },
    },
  },
} satisfies Prisma.RecipientSelect

export type SilentRow = Prisma.RecipientGetPayload<{ select: typeof silentRecipient }>

/** What came after in the same case: letters sent later to the same institution, and what it promised. One statement. */
export async function selectSince(tx: Tx, workspaceId: string, { institutionId, letter, ...row }: SilentRow) {
  const { caseId } = letter
  const later = { id: { not: letter.id }, sentOn: { gt: row.sentOn ?? letter.sentOn ?? new Date() } }
  const { recipients, commitments } = await tx.institution.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: institutionId } },
    relationLoadStrategy: 'join',
    select: {
      recipients: {
        where: { caseId, letter: later },
        orderBy: [{ letter: { sentOn: 'asc' } }, { letterId: 'asc' }],
        take: 50,
        select: { letter: { select: { subject: true, sentOn: true } } },
      },
      commitments: {
        where: { commitment: { caseId } },
        orderBy: [{ commitment: { madeOn: 'asc' } }, { commitmentId: 'asc' }],
        take: 50,
        select: {
          commitment: {
            select: {
              title: true,
              madeOn: true,
              dueOn: true,
              dueText: true,
              firmness: true,
              passage: { select: { quote: true } },
              updates: { ...newestUpdate, select: { status: true } },
            },
          },
        },
      },
    },
  })
  return {
    letters: recipients.map((one) => one.letter),
    commitments: commitments.map(({ commitment }) => commitment),
  }
}

import 'server-only'
import type { Prisma } from '@/lib/db'

/** What every page of a case shows above its tabs. Counts are of what the actor may see. */
export const caseHead = {
  id: true,
  code: true,
  title: true,
  question: true,
  summary: true,
  sampleNote: true,
  isRestricted: true,
  openedOn: true,
  closedOn: true,
  tags: true,
  version: true,
  lead: { select: { id: true, name: true } },
  _count: {
    select: {
      members: true,
      letters: true,
      replies: true,
      sources: true,
      commitments: true,
      documents: true,
      notes: true,
      followUps: true,
    },
  },
} satisfies Prisma.CaseSelect

export type CaseHead = Prisma.CaseGetPayload<{ select: typeof caseHead }>

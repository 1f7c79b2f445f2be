import type { Actor } from '@/lib/auth/actor'
import { findActor } from '@/lib/auth/find-actor'
import { listCases } from '@/lib/cases/queries'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { listCommitments } from '@/lib/commitments/queries'
import { todayIn } from '@/lib/dates'
import { getDesk } from '@/lib/desk/queries'
import { listLetters } from '@/lib/letters/queries'
import { getCaseOverview } from '@/lib/overview/queries'
import { getReview } from '@/lib/review/queries'

export type Subject = { actor: Actor; sessionId: string; bigCaseId: string; institutionId: string }
export type Screen = { name: string; path: (subject: Subject) => string; sql: (subject: Subject) => Promise<unknown> }

const letterFilter = {
  kind: 'joint_letter',
  caseId: null,
  institutionId: null,
  state: null,
  from: null,
  to: null,
  words: '',
} as const

const withActor = (subject: Subject) => findActor(subject.sessionId, subject.actor.workspaceSlug)

/** The main screens, each with the address that shows it and the statements that it stands on. */
export const screens: Screen[] = [
  {
    name: 'desk',
    path: ({ actor }) => `/${actor.workspaceSlug}`,
    sql: async (s) => [await withActor(s), await getDesk(s.actor, todayIn(s.actor.timeZone), false)],
  },
  {
    name: 'cases',
    path: ({ actor }) => `/${actor.workspaceSlug}/cases`,
    sql: async (s) => [
      await withActor(s),
      await listCases(s.actor, { state: 'open', mine: false, words: '' }, todayIn(s.actor.timeZone), null),
    ],
  },
  {
    name: 'case with 200 items',
    path: ({ actor, bigCaseId }) => `/${actor.workspaceSlug}/cases/${bigCaseId}`,
    sql: async (s) => [await withActor(s), await getCaseOverview(s.actor, s.bigCaseId)],
  },
  {
    name: 'letters filtered',
    path: ({ actor }) => `/${actor.workspaceSlug}/letters?kind=joint_letter`,
    sql: async (s) => [await withActor(s), await listLetters(s.actor, letterFilter, todayIn(s.actor.timeZone), null)],
  },
  {
    name: 'open commitments filtered',
    path: ({ actor, institutionId }) => `/${actor.workspaceSlug}/commitments?institution=${institutionId}`,
    sql: async (s) => [
      await withActor(s),
      await listCommitments(s.actor, readCommitmentFilter({ institution: s.institutionId }), {
        today: todayIn(s.actor.timeZone),
        after: null,
        openId: null,
      }),
    ],
  },
  {
    name: 'review',
    path: ({ actor }) => `/${actor.workspaceSlug}/commitments/review?check=come`,
    sql: async (s) => [
      await withActor(s),
      await getReview(s.actor, readCommitmentFilter({ check: 'come' }), {
        today: todayIn(s.actor.timeZone),
        beganAt: new Date(),
        atId: null,
      }),
    ],
  },
]

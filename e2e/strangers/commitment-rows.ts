import { randomUUID } from 'node:crypto'
import type { Victim } from './victim'

/** The pages of commitments and of the review. */
export const commitmentRoutes = {
  '/[workspace]/commitments': 'workspace',
  '/[workspace]/commitments/[commitmentId]': 'workspace',
  '/[workspace]/commitments/review': 'workspace',
  'route /[workspace]/commitments/chosen': 'workspace',
} as const

const day = '2026-05-04'
const key = () => ({ submissionKey: randomUUID() })
const passage = (v: Victim) => ({ documentId: v.documentId ?? '', start: '0', end: '3', quote: v.quote ?? '' })
const update = (v: Victim) => ({
  commitmentId: v.commitmentId ?? '',
  version: v.commitmentVersion ?? '1',
  status: 'broken',
  reason: 'none_given',
  madeOn: day,
  noSourceReason: 'x',
})
const suggestion = (v: Victim) => ({ ...key(), suggestionId: v.suggestionId, version: v.suggestionVersion })
const commitment = (v: Victim) => ({
  title: 'taken over',
  firmness: 'undated',
  institutions: 'x',
  askId: v.askId ?? '',
})

/** What the forms of commitments, claims, references, suggestions and the review would post with the ids of the workspace under attack. */
export const commitmentActions: Record<string, (v: Victim) => Record<string, string | undefined>> = {
  acceptSuggestionAction: (v) => ({ ...suggestion(v), as: 'claim', summary: 'taken over' }),
  dismissSuggestionAction: suggestion,
  restoreSuggestionAction: suggestion,
  makeCommitmentAction: (v) => ({ ...key(), ...passage(v), ...commitment(v), madeOn: day }),
  changeCommitmentAction: (v) => ({ ...commitment(v), commitmentId: v.commitmentId, version: v.commitmentVersion }),
  relateCommitmentAction: (v) => ({ commitmentId: v.commitmentId, version: v.commitmentVersion }),
  recordUpdateAction: (v) => ({ ...key(), ...update(v) }),
  nothingNewAction: (v) => ({ ...key(), commitmentId: v.commitmentId, version: v.commitmentVersion, nextCheckOn: day }),
  withdrawUpdateAction: (v) => ({ ...key(), updateId: v.updateId, note: 'taken over' }),
  noteClaimAction: (v) => ({ ...key(), ...passage(v), summary: 'taken over' }),
  judgeClaimAction: (v) => ({ claimId: v.claimId, version: v.claimVersion, finding: 'refuted' }),
  noteReferenceAction: (v) => ({ ...key(), ...passage(v), citation: 'taken over' }),
  saveReviewAction: (v) => ({ ...key(), ...update(v), sourceKind: 'none', check: 'never' }),
  reviewNothingNewAction: (v) => ({
    ...key(),
    commitmentId: v.commitmentId,
    version: v.commitmentVersion,
    nextCheckOn: day,
  }),
  undoReviewAction: (v) => ({ ...key(), updateId: v.updateId }),
  snoozeAction: (v) => ({ line: `commitment:${v.commitmentId}`, untilOn: '2099-01-01' }),
  wakeAction: (v) => ({ subjectId: v.commitmentId }),
  changeTogetherAction: (v) => ({ chosen: `${v.commitmentId}:${v.commitmentVersion}`, deed: 'tag', tag: 'taken over' }),
  undoTogetherAction: (v) => ({ changeId: v.commitmentId }),
}

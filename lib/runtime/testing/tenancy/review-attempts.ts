import { randomUUID } from 'node:crypto'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { relateCommitment } from '@/lib/commitments/relate-commitment'
import { toDay } from '@/lib/dates'
import { addOfficeHolder, changeOfficeHolder } from '@/lib/institutions/keep-office-holder'
import { addOfficeHolderInput, changeOfficeHolderInput } from '@/lib/institutions/schema'
import { changeTogether } from '@/lib/review/change-together'
import { getReview } from '@/lib/review/queries'
import { saveReview } from '@/lib/review/save-review'
import { changeTogetherInput, saveReviewInput } from '@/lib/review/schema'
import { snooze, wake } from '@/lib/review/snooze'
import { undoReview } from '@/lib/review/undo-review'
import { undoTogether } from '@/lib/review/undo-together'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'

const day = toDay('2026-05-04')

export const reviewAttempts: Record<string, Attempt> = {
  saveReview: (s, t) =>
    saveReview(
      s,
      saveReviewInput.parse({
        submissionKey: randomUUID(),
        commitmentId: t.commitmentId,
        version: 1,
        status: 'kept',
        madeOn: day,
        sourceKind: 'none',
        noSourceReason: 'x',
        check: 'never',
      }),
    ),
  undoReview: (s, t) => undoReview(s, { submissionKey: randomUUID(), updateId: t.updateId }),
  snooze: (s, t) => snooze(s, { kind: 'commitment', subjectId: t.commitmentId, untilOn: toDay('2099-01-01') }),
  wake: (s, t) => wake(s, { subjectId: t.commitmentId }),
  changeTogether: (s, t) =>
    changeTogether(s, changeTogetherInput.parse({ chosen: [`${t.commitmentId}:1`], deed: 'tag', tag: 'x' })),
  undoTogether: (s) => undoTogether(s, { changeId: randomUUID() }),
  relateCommitment: (s, t) =>
    relateCommitment(s, { commitmentId: t.commitmentId, version: 1, repeatsId: null, contradictsId: null }),
  addOfficeHolder: (s, t) =>
    addOfficeHolder(
      s,
      addOfficeHolderInput.parse({
        submissionKey: randomUUID(),
        institutionId: t.institutionId,
        name: 'x',
        function: 'x',
      }),
    ),
  changeOfficeHolder: (s, t) =>
    changeOfficeHolder(
      s,
      changeOfficeHolderInput.parse({
        officeHolderId: randomUUID(),
        institutionId: t.institutionId,
        version: 1,
        name: 'x',
        function: 'x',
      }),
    ),
  getReview: (s, t) =>
    getReview(s, readCommitmentFilter({ status: 'all' }), { today: day, beganAt: new Date(), atId: t.commitmentId }),
}

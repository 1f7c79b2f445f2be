import { randomUUID } from 'node:crypto'
import { changeCommitment } from '@/lib/commitments/change-commitment'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { judgeClaim } from '@/lib/commitments/judge-claim'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { noteClaim } from '@/lib/commitments/note-claim'
import { noteReference } from '@/lib/commitments/note-reference'
import { recordNothingNew } from '@/lib/commitments/nothing-new'
import { listByTheme } from '@/lib/commitments/by-theme'
import { getCommitment, listCommitments } from '@/lib/commitments/queries'
import { listSavedLists } from '@/lib/commitments/list-saved-lists'
import { removeList, saveList } from '@/lib/commitments/saved-lists'
import { recordUpdate } from '@/lib/commitments/record-update'
import { changeCommitmentInput, makeCommitmentInput, recordUpdateInput } from '@/lib/commitments/schema'
import { withdrawUpdate } from '@/lib/commitments/withdraw-update'
import { toDay } from '@/lib/dates'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'

const key = () => randomUUID()
const day = toDay('2026-05-04')
const about = { title: 'taken over', institutions: 'UNHCR', firmness: 'undated' }

export const commitmentAttempts: Record<string, Attempt> = {
  makeCommitment: (s, t) =>
    makeCommitment(s, makeCommitmentInput.parse({ submissionKey: key(), ...t.passage, ...about, madeOn: day })),
  changeCommitment: (s, t) =>
    changeCommitment(s, changeCommitmentInput.parse({ commitmentId: t.commitmentId, version: 1, ...about })),
  recordUpdate: (s, t) =>
    recordUpdate(
      s,
      recordUpdateInput.parse({
        submissionKey: key(),
        commitmentId: t.commitmentId,
        version: 1,
        status: 'kept',
        madeOn: day,
        noSourceReason: 'x',
      }),
    ),
  recordNothingNew: (s, t) =>
    recordNothingNew(s, { submissionKey: key(), commitmentId: t.commitmentId, version: 1, nextCheckOn: day }),
  withdrawUpdate: (s, t) => withdrawUpdate(s, { submissionKey: key(), updateId: t.updateId, note: 'x' }),
  noteClaim: (s, t) => noteClaim(s, { submissionKey: key(), ...t.passage, summary: 'x', institution: '' }),
  judgeClaim: (s, t) => judgeClaim(s, { claimId: t.claimId, version: 1, finding: 'refuted' }),
  noteReference: (s, t) => noteReference(s, { submissionKey: key(), ...t.passage, citation: 'x', url: null }),
  listCommitments: (s, t) =>
    listCommitments(s, readCommitmentFilter({ status: 'all' }), { today: day, after: null, openId: t.commitmentId }),
  listSavedLists: (s) => listSavedLists(s),
  saveList: (s) => saveList(s, { name: 'x', query: '' }),
  removeList: (s) => removeList(s, { name: 'Monday list' }),
  listByTheme: (s, t) => listByTheme(s, t.institutionId),
  getCommitment: (s, t) => getCommitment(s, t.commitmentId),
}

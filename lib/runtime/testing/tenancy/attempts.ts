import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import * as cases from '@/lib/cases/schema'
import { changeCase } from '@/lib/cases/change-case'
import { addNote } from '@/lib/cases/add-note'
import { closeCase, reopenCase } from '@/lib/cases/close-case'
import { listNotes } from '@/lib/cases/list-notes'
import { openCase } from '@/lib/cases/open-case'
import { getCaseForm, listCaseOptions, listCases } from '@/lib/cases/queries'
import { restrictCase } from '@/lib/cases/restrict-case'
import { toDay } from '@/lib/dates'
import { getDesk } from '@/lib/desk/queries'
import { keepDocument } from '@/lib/documents/keep-document'
import { keepFormDraft } from '@/lib/documents/keep-form-draft'
import { leaveOutUnsaved } from '@/lib/documents/leave-out-unsaved'
import { getDownload, getFormDraft, hasDocument } from '@/lib/documents/queries'
import { typeText } from '@/lib/documents/type-text'
import { changeFollowUp, finishFollowUp, reopenFollowUp } from '@/lib/follow-ups/change-follow-up'
import { planFollowUp } from '@/lib/follow-ups/plan-follow-up'
import { getFollowUp, getFollowUpForm } from '@/lib/follow-ups/queries'
import { planFollowUpInput } from '@/lib/follow-ups/schema'
import { addInstitution } from '@/lib/institutions/add-institution'
import { changeInstitution } from '@/lib/institutions/change-institution'
import { getInstitution, listInstitutionNames, listInstitutions } from '@/lib/institutions/queries'
import { addInstitutionInput, changeInstitutionInput } from '@/lib/institutions/schema'
import * as overview from '@/lib/overview/queries'
import type { Target } from '@/lib/runtime/testing/tenancy/build-target'
import { clockAttempts } from '@/lib/runtime/testing/tenancy/clock-attempts'
import { commitmentAttempts } from '@/lib/runtime/testing/tenancy/commitment-attempts'
import { erasureAttempts } from '@/lib/runtime/testing/tenancy/erasure-attempts'
import { exportAttempts } from '@/lib/runtime/testing/tenancy/export-attempts'
import { importAttempts } from '@/lib/runtime/testing/tenancy/import-attempts'
import { letterAttempts } from '@/lib/runtime/testing/tenancy/letter-attempts'
import { mailAttempts } from '@/lib/runtime/testing/tenancy/mail-attempts'
import { canary } from '@/lib/runtime/testing/tenancy/build-target'
import { reminderAttempts } from '@/lib/runtime/testing/tenancy/reminder-attempts'
import { reviewAttempts } from '@/lib/runtime/testing/tenancy/review-attempts'
import { suggestionAttempts } from '@/lib/runtime/testing/tenancy/suggestion-attempts'
import { silenceAttempts } from '@/lib/runtime/testing/tenancy/silence-attempts'
import { tokenAttempts } from '@/lib/runtime/testing/tenancy/token-attempts'
import { searchRecord } from '@/lib/search/queries'
import { changeRole } from '@/lib/workspaces/change-role'
import { changeWorkspace } from '@/lib/workspaces/change-workspace'
import { inviteMember } from '@/lib/workspaces/invite-member'
import { getMembersPage, getWorkspaceSettings } from '@/lib/workspaces/queries'
import { removeMember } from '@/lib/workspaces/remove-member'
import { revokeInvitation } from '@/lib/workspaces/revoke-invitation'

export type Attempt = (stranger: Actor, target: Target) => Promise<unknown>

const key = () => randomUUID()
const day = toDay('2026-05-04')

/** Every exported deed and query, called with the ids of a workspace that is not the actor's. One row each. */
export const attempts: Record<string, Attempt> = {
  ...letterAttempts,
  ...importAttempts,
  ...erasureAttempts,
  ...clockAttempts,
  ...commitmentAttempts,
  ...reviewAttempts,
  ...tokenAttempts,
  ...silenceAttempts,
  ...reminderAttempts,
  ...suggestionAttempts,
  ...mailAttempts,
  openCase: (s) =>
    openCase(
      s,
      cases.openCaseInput.parse({ submissionKey: key(), code: key().slice(0, 8), title: 'x', openedOn: day }),
    ),
  changeCase: (s, t) =>
    changeCase(s, cases.changeCaseInput.parse({ caseId: t.caseId, version: 1, title: 'taken over' })),
  restrictCase: (s, t) => restrictCase(s, { caseId: t.caseId, version: 1, isRestricted: true, members: [] }),
  listNotes: (s, t) => listNotes(s, t.caseId, { afterId: null, limit: 50 }),
  closeCase: (s, t) => closeCase(s, { caseId: t.caseId, version: 1, closedOn: day }),
  reopenCase: (s, t) => reopenCase(s, { caseId: t.caseId, version: 1 }),
  addNote: (s, t) => addNote(s, { submissionKey: key(), caseId: t.caseId, text: 'x' }),
  listCases: (s) => listCases(s, { state: 'all', mine: false, words: '' }, day, null),
  listCaseOptions: (s) => listCaseOptions(s),
  getCaseForm: (s, t) => getCaseForm(s, '2026', t.caseId),
  getDesk: (s) => getDesk(s, day, false),
  keepDocument: (s) => keepDocument(s, { pastedText: 'x', displayName: 'x.txt' }),
  keepFormDraft: (s, t) => keepFormDraft(s, { form: 'letter', values: { subject: 'taken over' }, draftId: t.draftId }),
  getDownload: (s, t) => getDownload(s, t.passage.documentId),
  hasDocument: (s, t) => hasDocument(s, t.passage.documentId),
  getFormDraft: (s, t) => getFormDraft(s, t.draftId),
  leaveOutUnsaved: (s, t) => leaveOutUnsaved(s, [t.stagedId]),
  typeText: (s, t) => typeText(s, { documentId: t.stagedId, text: 'taken over' }),
  ...exportAttempts,
  planFollowUp: (s, t) =>
    planFollowUp(s, planFollowUpInput.parse({ submissionKey: key(), caseId: t.caseId, what: 'x', dueOn: day })),
  changeFollowUp: (s, t) =>
    changeFollowUp(s, { followUpId: t.followUpId, version: 1, what: 'taken over', dueOn: day, assigneeId: null }),
  finishFollowUp: (s, t) => finishFollowUp(s, { followUpId: t.followUpId, version: 1, doneOn: day, result: '' }),
  reopenFollowUp: (s, t) => reopenFollowUp(s, { followUpId: t.followUpId, version: 1 }),
  getFollowUp: (s, t) => getFollowUp(s, t.followUpId),
  getFollowUpForm: (s) => getFollowUpForm(s),
  addInstitution: (s, t) =>
    addInstitution(s, addInstitutionInput.parse({ submissionKey: key(), name: 'x', parentId: t.institutionId })),
  changeInstitution: (s, t) =>
    changeInstitution(
      s,
      changeInstitutionInput.parse({ institutionId: t.institutionId, version: 1, name: 'taken over' }),
    ),
  listInstitutions: (s) => listInstitutions(s, '', null),
  getInstitution: (s, t) => getInstitution(s, t.institutionId),
  listInstitutionNames: (s) => listInstitutionNames(s),
  getCaseOverview: (s, t) => overview.getCaseOverview(s, t.caseId),
  getCaseTimeline: (s, t) => overview.getCaseTimeline(s, t.caseId, null),
  getCaseLetters: (s, t) => overview.getCaseLetters(s, t.caseId),
  getCaseReplies: (s, t) => overview.getCaseReplies(s, t.caseId),
  getCaseSources: (s, t) => overview.getCaseSources(s, t.caseId),
  getCaseCommitments: (s, t) => overview.getCaseCommitments(s, t.caseId),
  getCaseFiles: (s, t) => overview.getCaseFiles(s, t.caseId),
  getCaseNotes: (s, t) => overview.getCaseNotes(s, t.caseId),
  getCaseHistory: (s, t) => overview.getCaseHistory(s, t.caseId, null),
  searchRecord: (s) => searchRecord(s, canary.slice(0, 12)),
  changeRole: (s, t) => changeRole(s, { memberId: t.memberId, role: 'owner', version: 1 }),
  changeWorkspace: (s) =>
    changeWorkspace(s, { name: 'x', timeZone: 'Europe/Brussels', mailNamesCases: false, version: 1 }),
  inviteMember: (s) => inviteMember(s, { role: 'viewer', email: null, submissionKey: key() }),
  getMembersPage: (s) => getMembersPage(s),
  getWorkspaceSettings: (s) => getWorkspaceSettings(s),
  removeMember: (s, t) => removeMember(s, { memberId: t.memberId }),
  revokeInvitation: (s, t) => revokeInvitation(s, { invitationId: t.invitationId }),
}

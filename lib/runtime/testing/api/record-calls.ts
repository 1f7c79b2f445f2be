import { closeCase } from '@/lib/cases/close-case'
import { toDay } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import { finishFollowUp } from '@/lib/follow-ups/change-follow-up'
import { directoryCalls } from '@/lib/runtime/testing/api/directory-calls'
import type { Calls } from '@/lib/runtime/testing/api/calls'
import type { Target } from '@/lib/runtime/testing/tenancy/build-target'
import { dismissSuggestion } from '@/lib/suggestions/dismiss-suggestion'
import { recordUpdate } from '@/lib/commitments/record-update'
import { recordUpdateInput } from '@/lib/commitments/schema'
import { changeTogether } from '@/lib/review/change-together'
import { changeTogetherInput } from '@/lib/review/schema'

/** An id that no record has; a preparation puts the right one in its place. */
const noId = 'b1b1b1b1-0000-4000-8000-000000000001'
const day = toDay('2026-05-04')

const commitmentAbout = (t: Target) => ({
  title: 'Publish the instruction',
  firmness: 'undated',
  institutions: ['Ministry of Rivers'],
  dueOn: null,
  ownerId: null,
  askId: t.askId,
})
const updateAbout = { status: 'stalled', reason: 'no_priority', madeOn: '2026-05-02', noSourceReason: 'By telephone' }

export const recordCalls: Calls = {
  ...directoryCalls,
  'GET /me': () => ({}),
  'GET /workspace': () => ({}),
  'PUT /workspace': () => ({ body: { name: 'Rivers', timeZone: 'Europe/Warsaw', mailNamesCases: true, version: 1 } }),
  'GET /members': () => ({ query: '?limit=1' }),
  'GET /invitations': () => ({}),
  'PUT /members/{memberId}/role': ({ memberId }) => ({ params: { memberId }, body: { role: 'viewer', version: 1 } }),
  'DELETE /members/{memberId}': ({ memberId }) => ({ params: { memberId } }),
  'POST /invitations': () => ({ body: { role: 'viewer' } }),
  'DELETE /invitations/{invitationId}': ({ invitationId }) => ({ params: { invitationId } }),
  'GET /desk': () => ({ query: '?mine=true' }),
  'PUT /desk/snoozes/{subjectId}': ({ commitmentId }) => ({
    params: { subjectId: commitmentId },
    body: { kind: 'commitment', untilOn: '2999-01-01' },
  }),
  'DELETE /desk/snoozes/{subjectId}': ({ commitmentId }) => ({ params: { subjectId: commitmentId } }),
  'GET /search': () => ({ query: '?q=CANARY' }),
  'GET /events': ({ caseId }) => ({ query: `?caseId=${caseId}&limit=2` }),
  'GET /cases': () => ({ query: '?state=open&q=CANARY' }),
  'POST /cases': ({ memberId }) => ({
    body: {
      title: 'Rivers',
      openedOn: '2026-02-01',
      tags: ['water', 'border'],
      isRestricted: true,
      leadId: null,
      members: [memberId],
    },
  }),
  'GET /cases/{caseId}': ({ caseId }) => ({ params: { caseId } }),
  'PUT /cases/{caseId}': ({ caseId }) => ({ params: { caseId }, body: { version: 1, title: 'Rivers', tags: [] } }),
  'PUT /cases/{caseId}/restriction': ({ caseId, memberId }) => ({
    params: { caseId },
    body: { version: 1, isRestricted: true, members: [memberId] },
  }),
  'POST /cases/{caseId}/close': ({ caseId }) => ({ params: { caseId }, body: { version: 1, closedOn: '2026-06-01' } }),
  'POST /cases/{caseId}/reopen': ({ caseId }) => ({
    params: { caseId },
    body: { version: 2 },
    prepare: (owner) => closeCase(owner, { caseId, version: 1, closedOn: day }),
  }),
  'GET /cases/{caseId}/notes': ({ caseId }) => ({ params: { caseId } }),
  'POST /cases/{caseId}/notes': ({ caseId }) => ({ params: { caseId }, body: { text: 'Ask the lawyer' } }),
  'GET /cases/{caseId}/timeline': ({ caseId }) => ({ params: { caseId } }),
  'GET /cases/{caseId}/export-items': ({ caseId }) => ({ params: { caseId } }),
  'GET /cases/{caseId}/exports': ({ caseId }) => ({ params: { caseId } }),
  'POST /cases/{caseId}/uses': ({ caseId }) => ({
    params: { caseId },
    body: { kind: 'report', title: 'Annual report', usedOn: '2026-05-01', url: null, exportId: null },
  }),
  'DELETE /uses/{useId}': ({ useId }) => ({ params: { useId } }),
  'GET /documents': ({ caseId }) => ({ query: `?caseId=${caseId}` }),
  'POST /documents': () => ({ upload: 'The bytes of a letter' }),
  'GET /documents/{documentId}': ({ passage }) => ({ params: { documentId: passage.documentId } }),
  'GET /documents/{documentId}/file': ({ passage }) => ({ params: { documentId: passage.documentId } }),
  'PUT /documents/{documentId}/text': ({ stagedId }) => ({
    params: { documentId: stagedId },
    body: { text: 'What the scan says' },
    prepare: (owner) =>
      changeRecord(owner, (tx) =>
        tx.document.updateMany({
          where: { workspaceId: owner.workspaceId, id: stagedId },
          data: { textVersion: null },
        }),
      ).then(() =>
        changeRecord(owner, (tx) =>
          tx.documentText.deleteMany({ where: { workspaceId: owner.workspaceId, documentId: stagedId } }),
        ),
      ),
  }),
  'POST /documents/{documentId}/read-again': ({ passage }) => ({ params: { documentId: passage.documentId } }),
  // One alone is a letter already.
  'POST /documents/joined': ({ stagedId }) => ({ body: { documents: [stagedId] } }),
  'POST /documents/{documentId}/parted': ({ passage }) => ({ params: { documentId: passage.documentId } }),
  'GET /documents/{documentId}/suggestions': ({ passage }) => ({ params: { documentId: passage.documentId } }),
  'GET /proposals': ({ stagedId }) => ({ query: `?form=reply&documents=${stagedId}` }),
  'POST /suggestions/{suggestionId}/acceptance': ({ suggestionId }) => ({
    params: { suggestionId },
    body: { version: 1, as: 'claim', summary: 'They told all stations', isEdited: true },
  }),
  'POST /suggestions/{suggestionId}/dismissal': ({ suggestionId }) => ({
    params: { suggestionId },
    body: { version: 1 },
  }),
  'POST /suggestions/{suggestionId}/restoration': ({ suggestionId }) => ({
    params: { suggestionId },
    body: { version: 2 },
    prepare: (owner) => dismissSuggestion(owner, { submissionKey: crypto.randomUUID(), suggestionId, version: 1 }),
  }),
  'GET /commitments': ({ caseId }) => ({ query: `?case=${caseId}&sort=made` }),
  'GET /commitment-sheet': ({ commitmentId }) => ({ query: `?chosen=${commitmentId}` }),
  'POST /commitments': (t) => ({
    body: { ...t.passage, ...commitmentAbout(t), madeOn: '2026-04-17', replyId: t.replyId },
  }),
  'GET /commitments/{commitmentId}': ({ commitmentId }) => ({ params: { commitmentId } }),
  'PUT /commitments/{commitmentId}': (t) => ({
    params: { commitmentId: t.commitmentId },
    body: { ...commitmentAbout(t), version: 1 },
  }),
  'PUT /commitments/{commitmentId}/relations': ({ commitmentId }) => ({
    params: { commitmentId },
    body: { version: 1, repeatsId: null, contradictsId: null },
  }),
  'POST /commitments/{commitmentId}/updates': ({ commitmentId }) => ({
    params: { commitmentId },
    body: { ...updateAbout, version: 1, documents: [], sourceUrl: null },
  }),
  'POST /commitments/{commitmentId}/checks': ({ commitmentId }) => ({
    params: { commitmentId },
    body: { version: 1, nextCheckOn: '2999-01-01' },
  }),
  'POST /updates/{updateId}/withdrawal': ({ updateId, commitmentId }) => ({
    params: { updateId },
    body: { note: 'It was about another one' },
    prepare: (owner) =>
      recordUpdate(
        owner,
        recordUpdateInput.parse({ ...updateAbout, submissionKey: crypto.randomUUID(), commitmentId, version: 1 }),
      ),
  }),
  'POST /commitment-changes': ({ commitmentId }) => ({
    body: { chosen: [`${commitmentId}:1`], deed: 'tag', tag: 'access' },
  }),
  'DELETE /commitment-changes/{changeId}': ({ commitmentId }) => {
    const params = { changeId: noId }
    return {
      params,
      prepare: async (owner) => {
        const input = changeTogetherInput.parse({ chosen: [`${commitmentId}:1`], deed: 'tag', tag: 'access' })
        params.changeId = (await changeTogether(owner, input)).id
      },
    }
  },
  'POST /claims': ({ passage }) => ({ body: { ...passage, summary: 'They told all stations' } }),
  'PUT /claims/{claimId}/finding': ({ claimId }) => ({ params: { claimId }, body: { version: 1, finding: 'refuted' } }),
  'POST /references': ({ passage }) => ({ body: { ...passage, citation: 'Instruction 12', url: null } }),
  'GET /follow-ups': ({ caseId }) => ({ query: `?caseId=${caseId}&state=all` }),
  'POST /follow-ups': ({ caseId, commitmentId }) => ({
    body: { caseId, commitmentId, what: 'Call them', dueOn: '2026-06-01', everyMonths: 3, assigneeId: null },
  }),
  'GET /follow-ups/{followUpId}': ({ followUpId }) => ({ params: { followUpId } }),
  'PUT /follow-ups/{followUpId}': ({ followUpId }) => ({
    params: { followUpId },
    body: { version: 1, what: 'Write to them', dueOn: '2026-06-02', everyMonths: null },
  }),
  'POST /follow-ups/{followUpId}/finish': ({ followUpId }) => ({
    params: { followUpId },
    body: { version: 1, doneOn: '2026-05-02', result: 'They will call back' },
  }),
  'POST /follow-ups/{followUpId}/reopen': ({ followUpId }) => ({
    params: { followUpId },
    body: { version: 2 },
    prepare: (owner) => finishFollowUp(owner, { followUpId, version: 1, doneOn: day, result: '' }),
  }),
  'POST /exports': ({ caseId, letterId }) => ({
    body: { caseId, letters: [letterId], formats: ['pdf', 'zip'], redact: ['A name'], originalsChecked: true },
  }),
  'GET /exports/{exportId}': ({ exportId }) => ({ params: { exportId } }),
  'GET /exports/{exportId}/preview': ({ exportId }) => ({ params: { exportId } }),
  'GET /exports/{exportId}/files/{format}': ({ exportId, caseId, passage }) => ({
    params: { exportId, format: 'json' },
    prepare: (owner) =>
      changeRecord(owner, async (tx) => {
        const { workspaceId } = owner
        const { sha256, sizeBytes } = await tx.document.findUniqueOrThrow({
          where: { workspaceId_id: { workspaceId, id: passage.documentId } },
          select: { sha256: true, sizeBytes: true },
        })
        await tx.caseExportFile.create({
          data: { workspaceId, exportId, caseId, format: 'json', name: 'history.json', sha256, sizeBytes },
          select: { format: true },
        })
      }),
  }),
}

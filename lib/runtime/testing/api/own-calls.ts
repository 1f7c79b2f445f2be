import { randomUUID } from 'node:crypto'
import { saveList } from '@/lib/commitments/saved-lists'
import { changeRecord } from '@/lib/db'
import { receiveBytes } from '@/lib/documents/receive-file'
import { makeFeed } from '@/lib/reminders/calendar-feed'
import type { Calls } from '@/lib/runtime/testing/api/calls'
import { askWorkspaceExport } from '@/lib/workspaces/ask-workspace-export'

/** An id that no record has; a preparation puts the right one in its place. */
const noId = 'b1b1b1b1-0000-4000-8000-000000000001'
const key = () => randomUUID()

/** What is a member's own, what tells programs, and what leaves as one file. */
export const ownCalls: Calls = {
  'GET /saved-lists': () => ({
    query: '?limit=1',
    prepare: (owner) => saveList(owner, { name: 'Late ones', query: 'status=open' }),
  }),
  'PUT /saved-lists/{name}': () => ({ params: { name: 'Late ones' }, body: { query: 'status=open&sort=due' } }),
  'DELETE /saved-lists/{name}': () => ({ params: { name: 'Late ones' } }),
  'GET /reminders': ({ caseId, followUpId }) => ({
    query: '?limit=1',
    prepare: ({ workspaceId, memberId, ...owner }) =>
      changeRecord({ workspaceId, ...owner }, (tx) =>
        tx.reminder.create({
          data: {
            workspaceId,
            memberId,
            caseId,
            subjectId: followUpId,
            kind: 'follow_up',
            on: new Date('2026-05-01'),
            what: 'Call them',
            path: `/follow-ups/${followUpId}`,
          },
          select: { on: true },
        }),
      ),
  }),
  'GET /reminder-setting': () => ({}),
  'PUT /reminder-setting': () => ({
    body: { digest: 'daily', weekday: 3, onAssignment: false, timeZone: null, language: 'pl' },
  }),
  'GET /calendar-feeds': () => ({
    prepare: (owner) => makeFeed(owner, { submissionKey: key(), isNeutral: true }),
  }),
  'POST /calendar-feeds': () => ({ body: { isNeutral: true } }),
  'DELETE /calendar-feeds/{feedId}': () => {
    const params = { feedId: noId }
    return {
      params,
      prepare: async (owner) => {
        params.feedId = (await makeFeed(owner, { submissionKey: key(), isNeutral: false })).id
      },
    }
  },
  'GET /webhooks': () => ({ query: '?limit=1' }),
  'POST /webhooks': () => ({ body: { url: 'https://192.0.43.8/told', types: ['case.opened'], sendsDetail: false } }),
  'PUT /webhooks/{webhookId}': ({ webhookId }) => ({ params: { webhookId }, body: { version: 1, isOn: true } }),
  'DELETE /webhooks/{webhookId}': ({ webhookId }) => ({ params: { webhookId } }),
  'POST /webhooks/{webhookId}/tell-again': ({ webhookId }) => ({ params: { webhookId } }),
  'POST /exports/{exportId}/retry': ({ exportId }) => ({
    params: { exportId },
    prepare: ({ workspaceId, ...owner }) =>
      changeRecord({ workspaceId, ...owner }, (tx) =>
        tx.caseExport.updateMany({ where: { workspaceId, id: exportId }, data: { state: 'failed' } }),
      ),
  }),
  'GET /exports/{exportId}/first-page': ({ exportId }) => ({
    params: { exportId },
    prepare: ({ workspaceId, ...owner }) =>
      changeRecord({ workspaceId, ...owner }, (tx) =>
        tx.caseExport.updateMany({ where: { workspaceId, id: exportId }, data: { state: 'draft' } }),
      ),
  }),
  'POST /workspace-exports': () => ({}),
  'GET /workspace-exports': () => ({
    query: '?limit=1',
    prepare: (owner) => askWorkspaceExport(owner, { submissionKey: key() }),
  }),
  'GET /workspace-exports/{workspaceExportId}/file': () => {
    const params = { workspaceExportId: noId }
    return {
      params,
      prepare: async (owner) => {
        const { id } = await askWorkspaceExport(owner, { submissionKey: key() })
        params.workspaceExportId = id
        const stored = await receiveBytes(Buffer.from('Everything'), { limitBytes: 100 })
        await changeRecord(owner, (tx) =>
          tx.workspaceExport.updateMany({
            where: { workspaceId: owner.workspaceId, id },
            data: { state: 'done', ...stored },
          }),
        )
      },
    }
  },
  'POST /recounts/{recountId}/retry': ({ recountId }) => ({ params: { recountId } }),
  'POST /mail-items/filed-together': ({ mailItemId }) => ({ body: { as: 'set_aside', items: [mailItemId] } }),
  'GET /foreseen-due': () => ({
    query: '?institution=Ministry&kind=letter&channel=post&sentOn=2026-05-04&receivedOn=',
  }),
  'GET /decisions': () => ({
    prepare: ({ workspaceId, ...owner }) =>
      changeRecord({ workspaceId, ...owner }, (tx) =>
        tx.suggestion.updateMany({
          where: { workspaceId, tier: 'suggest', state: 'open' },
          data: { state: 'dismissed', decidedAt: new Date() },
        }),
      ),
  }),
  'GET /letters/{letterId}/recipients/{recipientId}/silence': ({ letterId, recipientId }) => ({
    params: { letterId, recipientId },
    query: '?grade=last&language=fr',
  }),
  'GET /letters/{letterId}/recipients/{recipientId}/silence/certificate': ({ letterId, recipientId, replyId }) => ({
    params: { letterId, recipientId },
    prepare: ({ workspaceId, ...owner }) =>
      changeRecord({ workspaceId, ...owner }, (tx) =>
        tx.reply.updateMany({ where: { workspaceId, id: replyId }, data: { kind: 'acknowledgement' } }),
      ),
  }),
}

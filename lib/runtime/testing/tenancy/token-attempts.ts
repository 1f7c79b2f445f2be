import { randomUUID } from 'node:crypto'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'
import { makeToken } from '@/lib/tokens/make-token'
import { listTokens } from '@/lib/tokens/queries'
import { revokeToken } from '@/lib/tokens/revoke-token'
import { addWebhook } from '@/lib/webhooks/add-webhook'
import { listWebhooks } from '@/lib/webhooks/queries'
import { removeWebhook } from '@/lib/webhooks/remove-webhook'
import { stopIfFailing } from '@/lib/webhooks/stop-if-failing'
import { switchWebhook } from '@/lib/webhooks/switch-webhook'
import { tellAgain } from '@/lib/webhooks/tell-again'
import { listDocuments, getDocument } from '@/lib/documents/list-documents'
import { listFollowUps } from '@/lib/follow-ups/list-follow-ups'
import { listDrafts, listSentLetters } from '@/lib/letters/letter-lines'
import { getCase } from '@/lib/overview/get-case'
import { listReplies } from '@/lib/replies/list-replies'
import { listSources } from '@/lib/sources/list-sources'
import { listEvents } from '@/lib/timeline/list-events'
import { toDay } from '@/lib/dates'
import { receiveOne, receiveUpload } from '@/lib/api/receive-upload'

/** What programs use: tokens, webhooks, and lists that only the API needs. */
export const tokenAttempts: Record<string, Attempt> = {
  makeToken: async (s) => ({
    id: (await makeToken(s, { submissionKey: randomUUID(), name: 'x', scopes: ['read'], days: 7 })).id,
  }),
  revokeToken: (s) => revokeToken(s, { tokenId: randomUUID() }),
  listTokens: (s) => listTokens(s),
  addWebhook: async (s) => ({
    id: (
      await addWebhook(s, { submissionKey: randomUUID(), url: 'https://192.0.43.8/x', types: [], sendsDetail: true })
    ).id,
  }),
  switchWebhook: (s, t) => switchWebhook(s, { webhookId: t.webhookId, version: 1, isOn: true }),
  tellAgain: (s, t) => tellAgain(s, { webhookId: t.webhookId }),
  removeWebhook: (s, t) => removeWebhook(s, { webhookId: t.webhookId }),
  stopIfFailing: (s, t) => stopIfFailing(s, t.webhookId, new Date('2999-01-01')),
  listWebhooks: (s) => listWebhooks(s),
  receiveOne: (s) => receiveOne(s, new Request('http://localhost/', { method: 'POST', body: 'x' })),
  receiveUpload: (s) => receiveUpload(s, new Request('http://localhost/', { method: 'POST', body: 'x' })),
  listSentLetters: (s, t) =>
    listSentLetters(
      s,
      { kind: null, caseId: t.caseId, institutionId: null, state: null, from: null, to: null, words: '' },
      { today: toDay('2026-05-04'), after: null, limit: 50 },
    ),
  listDrafts: (s, t) => listDrafts(s, { caseId: t.caseId, afterId: null, limit: 50 }),
  listReplies: (s, t) =>
    listReplies(s, { caseId: t.caseId, institutionId: null, kind: null, isUnread: false }, { after: null, limit: 50 }),
  listSources: (s, t) => listSources(s, { caseId: t.caseId, after: null, limit: 50 }),
  listDocuments: (s, t) => listDocuments(s, { caseId: t.caseId, sha256: null, afterId: null, limit: 50 }),
  getDocument: (s, t) => getDocument(s, t.passage.documentId),
  listFollowUps: (s, t) =>
    listFollowUps(
      s,
      { caseId: t.caseId, commitmentId: null, assigneeId: null, state: 'all' },
      { after: null, limit: 50 },
    ),
  listEvents: (s, t) => listEvents(s, { caseId: t.caseId, subjectId: null, type: null, beforeId: null, limit: 50 }),
  getCase: (s, t) => getCase(s, t.caseId),
}

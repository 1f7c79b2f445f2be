import { randomUUID } from 'node:crypto'
import type { Victim } from './victim'

/** The pages of letters, replies, sources and their files. */
export const letterRoutes = {
  'route /[workspace]/letters/due': 'workspace',
  'route /[workspace]/files': 'workspace',
  'route /[workspace]/files/[documentId]': 'workspace',
  'route /[workspace]/files/[documentId]/image': 'workspace',
  'route /[workspace]/files/[documentId]/pages': 'workspace',
  'route /[workspace]/files/proposals': 'workspace',
  'route /[workspace]/files/viewer/[name]': 'workspace',
  '/[workspace]/letters': 'workspace',
  '/[workspace]/letters/[letterId]': 'workspace',
  '/[workspace]/letters/[letterId]/edit': 'workspace',
  '/[workspace]/letters/[letterId]/recipients/[recipientId]': 'workspace',
  '/[workspace]/letters/[letterId]/recipients/[recipientId]/due': 'workspace',
  '/[workspace]/letters/new': 'workspace',
  '/[workspace]/replies/[replyId]': 'workspace',
  '/[workspace]/replies/[replyId]/edit': 'workspace',
  '/[workspace]/replies/new': 'workspace',
  '/[workspace]/sources/[sourceId]': 'workspace',
  '/[workspace]/sources/[sourceId]/edit': 'workspace',
  '/[workspace]/sources/new': 'workspace',
} as const

const day = '2026-05-04'
const key = () => ({ submissionKey: randomUUID() })
const letter = { kind: 'letter', subject: 'taken over', datedOn: day, channel: 'post', sentOn: day }
const reply = { institution: 'x', kind: 'substantive', receivedOn: day, channel: 'post' }

/** What the forms of letters, replies, sources and their texts would post with the ids of the workspace under attack. */
export const letterActions: Record<string, (v: Victim) => Record<string, string | undefined>> = {
  joinPagesAction: (v) => ({ 'documents[]': v.documentId }),
  partPagesAction: (v) => ({ documentId: v.documentId }),
  readAgainAction: (v) => ({ documentId: v.documentId }),
  leaveOutUnsavedAction: (v) => ({ 'documents[]': v.documentId }),
  typeTextAction: (v) => ({ documentId: v.documentId, text: 'taken over' }),
  logLetterAction: (v) => ({ ...key(), ...letter, caseId: v.caseId, recipients: 'x', text: 'taken over' }),
  changeLetterAction: (v) => ({ ...letter, letterId: v.letterId, version: v.letterVersion }),
  addRecipientsAction: (v) => ({ ...key(), letterId: v.letterId, recipients: 'taken over' }),
  removeRecipientAction: (v) => ({ letterId: v.letterId, recipientId: v.recipientId }),
  setAsksAction: (v) => ({ letterId: v.letterId, version: v.letterVersion, asks: 'taken over' }),
  sendLetterAction: (v) => ({ letterId: v.letterId, version: v.letterVersion, sentOn: day }),
  setRecipientStateAction: (v) => ({
    recipientId: v.recipientId,
    version: v.recipientVersion,
    state: 'withdrawn',
    stateOn: day,
  }),
  setRecipientDatesAction: (v) => ({
    letterId: v.letterId,
    recipientId: v.recipientId,
    version: v.recipientVersion,
    dueByHandOn: day,
  }),
  recordReplyAction: (v) => ({ ...key(), ...reply, caseId: v.caseId, 'answers[]': v.recipientId, text: 'taken over' }),
  changeReplyAction: (v) => ({ ...reply, replyId: v.replyId, version: v.replyVersion, subject: 'taken over' }),
  finishReplyAction: (v) => ({ replyId: v.replyId, open: 'dismiss' }),
  reopenReplyAction: (v) => ({ replyId: v.replyId }),
  setAskOutcomeAction: (v) => ({ askId: v.askId, recipientId: v.recipientId, outcome: 'declined', note: 'taken over' }),
  recordSourceAction: (v) => ({
    ...key(),
    caseId: v.caseId,
    title: 'taken over',
    kind: 'law',
    publishers: 'x',
    datedOn: day,
    text: 'taken over',
  }),
  changeSourceAction: (v) => ({
    sourceId: v.sourceId,
    version: v.sourceVersion,
    title: 'taken over',
    kind: 'law',
    publishers: 'x',
    datedOn: day,
  }),
}

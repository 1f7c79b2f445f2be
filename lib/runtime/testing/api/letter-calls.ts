import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { pauseClock } from '@/lib/clocks/pause-clock'
import { toDay } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import type { Calls } from '@/lib/runtime/testing/api/calls'
import type { Target } from '@/lib/runtime/testing/tenancy/build-target'
import { buildLetter } from '@/prisma/factories/build-record'

/** Puts a fresh draft in the place of the letter: what was sent stays as it was sent. */
const asDraft =
  (params: Record<string, string>) =>
  async (owner: Actor, { caseId }: Target): Promise<void> => {
    const draft = await buildLetter(owner, { caseId, sentOn: null })
    await changeRecord(owner, (tx) =>
      tx.recipient.updateMany({
        where: { workspaceId: owner.workspaceId, letterId: draft.id },
        data: { state: 'draft' },
      }),
    )
    Object.assign(params, { letterId: draft.id, ...(params.recipientId ? { recipientId: draft.recipientIds[0] } : {}) })
  }

const terms = {
  trigger: 'received',
  term: { unit: 'calendar_days', count: 60 },
  dayOne: 'day_after',
  cutOffHour: null,
  rollsForward: false,
  calendarId: null,
  calendarIsTheirs: false,
  acknowledgement: null,
  extension: { by: 'institution', term: null, from: 'due', times: 1 },
  pauses: true,
  restarts: true,
  weight: 'binding',
  nextStep: null,
  source: { label: 'A law' },
  standing: 'verified',
  lastCheckedOn: '2026-01-01',
}

/** Puts a recipient whose clock runs, by a rule that can be extended, stopped and started anew, in the place of the one. */
const withClock =
  (params: Record<string, string>) =>
  async (owner: Actor, { caseId, institutionId }: Target): Promise<void> => {
    const { workspaceId, memberId } = owner
    const ruleId = `own-${randomUUID()}`
    const letter = await buildLetter(owner, { caseId, institutionIds: [institutionId], dueOn: '2026-05-22' })
    const [recipientId = ''] = letter.recipientIds
    await changeRecord(owner, async (tx) => {
      const rule = { workspaceId, id: ruleId, name: 'Own', kinds: [], createdById: memberId }
      await tx.replyRule.create({ data: rule, select: { id: true } })
      const version = { workspaceId, ruleId, number: 1, terms, reason: 'x', memberId, memberName: 'Maren' }
      await tx.replyRuleVersion.create({ data: version, select: { number: true } })
      await tx.institution.updateMany({ where: { workspaceId, id: institutionId }, data: { replyRuleId: ruleId } })
      const receivedOn = new Date('2026-03-23')
      await tx.recipient.updateMany({ where: { workspaceId, id: recipientId }, data: { receivedOn } })
    })
    Object.assign(params, { recipientId, ...(params.letterId ? { letterId: letter.id } : {}) })
  }

const stopped =
  (params: Record<string, string>) =>
  (owner: Actor, _target: Target): Promise<unknown> => {
    const input = { submissionKey: randomUUID(), recipientId: params.recipientId ?? '', reason: 'x', untilOn: null }
    return pauseClock(owner, { ...input, on: toDay('2026-05-04') })
  }

const about = { kind: 'letter', subject: 'Access', channel: 'email', language: 'en', datedOn: null, ourReference: null }
const line = { on: '2026-04-01', reason: 'They said so' }

export const letterCalls: Calls = {
  'GET /letters': ({ institutionId }) => ({ query: `?institutionId=${institutionId}&state=late&limit=5` }),
  'GET /drafts': () => ({ prepare: asDraft({}) }),
  'POST /letters': ({ caseId }) => ({
    body: {
      ...about,
      caseId,
      sentOn: '2026-03-23',
      recipients: [
        { institution: 'Ministry of Rivers', addressee: 'The Minister' },
        { institution: 'Ministry of Seas' },
      ],
      asks: ['Publish the rules', '2. Let lawyers in'],
      signatories: ['River Watch'],
      text: 'Dear Minister',
    },
  }),
  'GET /letters/{letterId}': ({ letterId }) => ({ params: { letterId } }),
  'PUT /letters/{letterId}': ({ letterId }) => ({
    params: { letterId },
    body: { ...about, version: 1, sentOn: '2026-03-23', signatories: ['River Watch'] },
  }),
  'POST /letters/{letterId}/send': ({ letterId }) => {
    const params = { letterId }
    return {
      params,
      body: { version: 1, sentOn: '2026-03-23' },
      prepare: asDraft(params),
    }
  },
  'PUT /letters/{letterId}/asks': ({ letterId }) => {
    const params = { letterId }
    return {
      params,
      body: { version: 1, asks: ['Publish the rules'] },
      prepare: asDraft(params),
    }
  },
  'POST /letters/{letterId}/recipients': ({ letterId }) => ({
    params: { letterId },
    body: { recipients: [{ institution: 'Ministry of Lakes' }], sentOn: null },
  }),
  'GET /letters/{letterId}/recipients/{recipientId}': ({ letterId, recipientId }) => ({
    params: { letterId, recipientId },
  }),
  'GET /letters/{letterId}/recipients/{recipientId}/due': ({ letterId, recipientId }) => {
    const params = { letterId, recipientId }
    return {
      params,
      prepare: withClock(params),
    }
  },
  'DELETE /letters/{letterId}/recipients/{recipientId}': ({ letterId, recipientId }) => {
    const params = { letterId, recipientId }
    return {
      params,
      prepare: asDraft(params),
    }
  },
  'PUT /recipients/{recipientId}/state': ({ recipientId }) => ({
    params: { recipientId },
    body: { version: 1, state: 'acknowledged', stateOn: '2026-03-25' },
  }),
  'PUT /recipients/{recipientId}/dates': ({ recipientId }) => ({
    params: { recipientId },
    body: { version: 1, deliveredOn: '2026-03-24', ownerId: null, documents: [] },
  }),
  'POST /recipients/{recipientId}/extensions': ({ recipientId }) => {
    const params = { recipientId }
    return {
      params,
      body: { ...line, count: 15, unit: 'working_days' },
      prepare: withClock(params),
    }
  },
  'POST /recipients/{recipientId}/pauses': ({ recipientId }) => {
    const params = { recipientId }
    return {
      params,
      body: { ...line, untilOn: '2026-04-03' },
      prepare: withClock(params),
    }
  },
  'POST /recipients/{recipientId}/resumptions': ({ recipientId }) => {
    const params = { recipientId }
    return {
      params,
      body: { ...line, on: '2026-05-06' },
      prepare: async (owner, target) => {
        await withClock(params)(owner, target)
        await stopped(params)(owner, target)
      },
    }
  },
  'POST /recipients/{recipientId}/restarts': ({ recipientId }) => {
    const params = { recipientId }
    return {
      params,
      body: line,
      prepare: withClock(params),
    }
  },
  'POST /clock-lines/{clockEventId}/withdrawal': ({ clockEventId }) => ({
    params: { clockEventId },
    body: { reason: 'Wrong letter' },
  }),
  'PUT /asks/{askId}/outcomes/{recipientId}': ({ askId, recipientId, passage, replyId }) => ({
    params: { askId, recipientId },
    body: { outcome: 'answered', note: 'On page 2', replyId, ...passage },
  }),
  'GET /replies': ({ caseId }) => ({ query: `?caseId=${caseId}&unread=true` }),
  'POST /replies': ({ caseId, recipientId }) => ({
    body: { ...replyAbout, caseId, answers: [recipientId], text: 'We will look into it.' },
  }),
  'GET /replies/{replyId}': ({ replyId }) => ({ params: { replyId } }),
  'PUT /replies/{replyId}': ({ replyId, recipientId }) => ({
    params: { replyId },
    body: { ...replyAbout, version: 1, answers: [recipientId] },
  }),
  'POST /replies/{replyId}/read': ({ replyId }) => ({ params: { replyId } }),
  'POST /replies/{replyId}/reopen': ({ replyId }) => ({ params: { replyId } }),
  'GET /sources': ({ caseId }) => ({ query: `?caseId=${caseId}` }),
  'POST /sources': ({ caseId }) => ({ body: { ...sourceAbout, caseId, text: 'Joint statement' } }),
  'GET /sources/{sourceId}': ({ sourceId }) => ({ params: { sourceId } }),
  'PUT /sources/{sourceId}': ({ sourceId }) => ({ params: { sourceId }, body: { ...sourceAbout, version: 1 } }),
}

const replyAbout = {
  institution: 'Ministry of Rivers',
  kind: 'substantive',
  receivedOn: '2026-04-20',
  datedOn: null,
  channel: 'email',
  theirReference: null,
  signatory: null,
  signatoryFunction: null,
  promisedOn: null,
}
const sourceAbout = {
  title: 'Joint statement',
  kind: 'joint_statement',
  publishers: ['A body'],
  datedOn: '2021-11-10',
  url: null,
}

import 'server-only'
import { z } from 'zod'
import * as cases from '@/lib/api/answers/cases'
import * as answers from '@/lib/api/answers/workspace'
import { list, listWhole } from '@/lib/api/list'
import { change, create, read, tagged } from '@/lib/api/operation'
import { todayIn } from '@/lib/dates'
import { getDesk } from '@/lib/desk/queries'
import { env } from '@/lib/env'
import { snoozeInput, wakeInput } from '@/lib/review/schema'
import { snooze, wake } from '@/lib/review/snooze'
import { hitEnd, hitStart, searchRecord } from '@/lib/search/queries'
import { eventTypes } from '@/lib/timeline/event-types'
import { listEvents } from '@/lib/timeline/list-events'
import { changeRole } from '@/lib/workspaces/change-role'
import { changeWorkspace } from '@/lib/workspaces/change-workspace'
import { inviteMember } from '@/lib/workspaces/invite-member'
import { getMembersPage, getWorkspaceSettings } from '@/lib/workspaces/queries'
import { removeMember } from '@/lib/workspaces/remove-member'
import { revokeInvitation } from '@/lib/workspaces/revoke-invitation'
import * as inputs from '@/lib/workspaces/schema'

/** The signs around a hit are for our own pages. */
const withoutMarks = (text: string) => text.replaceAll(hitStart, '').replaceAll(hitEnd, '')

export const recordOperations = tagged('Record', [
  read({
    path: '/desk',
    summary: 'Get what waits for somebody today',
    query: z.strictObject({ mine: z.enum(['true', 'false']).default('false') }),
    answer: cases.desk,
    run: (actor, _params, { mine }) => getDesk(actor, todayIn(actor.timeZone), mine === 'true'),
  }),
  change({
    path: '/desk/snoozes/{subjectId}',
    summary: 'Keep a line off your own desk until a day',
    scope: 'read',
    body: snoozeInput,
    run: snooze,
  }),
  change({
    method: 'DELETE',
    path: '/desk/snoozes/{subjectId}',
    summary: 'Put a line back on your own desk',
    scope: 'read',
    body: wakeInput,
    run: wake,
  }),
  listWhole({
    path: '/search',
    summary: 'Search the record and the text of its documents: what is found, with the words around the first hits',
    query: { q: z.string().trim().min(1).max(200) },
    line: cases.found,
    rows: async (actor, { query: { q } }) =>
      (await searchRecord(actor, q)).map((one) => ({ ...one, snippet: withoutMarks(one.snippet) })),
  }),
  list({
    path: '/events',
    summary: 'List the history, the newest first',
    query: {
      caseId: z.uuid().optional(),
      subjectId: z.uuid().optional(),
      type: z.enum(eventTypes).optional(),
    },
    key: z.object({ id: z.uuid() }),
    line: cases.event,
    run: (actor, { query: { caseId = null, subjectId = null, type = null }, after, limit }) =>
      listEvents(actor, { caseId, subjectId, type, beforeId: after?.id ?? null, limit }),
    keyOf: ({ id }) => ({ id }),
  }),
])

export const workspaceOperations = tagged('Workspace', [
  read({
    path: '/me',
    summary: 'Get whom the token stands for, and what it may do',
    answer: answers.me,
    run: (actor) => {
      const { memberId, name, role, workspaceId, workspaceSlug, workspaceName, timeZone, tokenId, scopes } = actor
      const workspace = { id: workspaceId, slug: workspaceSlug, name: workspaceName, timeZone }
      return Promise.resolve({ memberId, name, role, workspace, token: { id: tokenId, scopes } })
    },
  }),
  read({
    path: '/workspace',
    summary: 'Get the workspace',
    answer: answers.workspace,
    run: (actor) => getWorkspaceSettings(actor),
  }),
  change({
    path: '/workspace',
    scope: 'admin',
    summary: 'Change the workspace',
    body: inputs.changeWorkspaceInput,
    run: changeWorkspace,
  }),
  listWhole({
    path: '/members',
    summary: 'List who belongs to the workspace by name, or who did',
    query: { state: z.enum(['current', 'former']).default('current') },
    line: answers.member,
    rows: async (actor, { query: { state } }) => {
      const { members, former } = await getMembersPage(actor)
      return state === 'former' ? former : members
    },
  }),
  listWhole({
    path: '/invitations',
    summary: 'List the links that are open, the newest first; none for whoever is no owner',
    query: {},
    line: answers.invitation,
    rows: async (actor) => (await getMembersPage(actor)).invitations,
  }),
  change({
    path: '/members/{memberId}/role',
    scope: 'admin',
    summary: 'Give a member another role; their tokens end',
    body: inputs.changeRoleInput,
    run: changeRole,
  }),
  change({
    method: 'DELETE',
    path: '/members/{memberId}',
    scope: 'admin',
    summary: 'Remove a member',
    body: inputs.removeMemberInput,
    run: removeMember,
  }),
  create({
    path: '/invitations',
    scope: 'admin',
    summary: 'Make a link that lets one person in; it is answered once',
    body: inputs.inviteInput,
    answer: answers.invited,
    run: async (actor, input) => {
      const { id, token } = await inviteMember(actor, input)
      return { id, link: token && `${env.APP_ORIGIN}/invitations/${token}` }
    },
  }),
  change({
    method: 'DELETE',
    path: '/invitations/{invitationId}',
    scope: 'admin',
    summary: 'Withdraw an invitation',
    body: inputs.revokeInvitationInput,
    run: revokeInvitation,
  }),
])

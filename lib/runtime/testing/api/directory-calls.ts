import { addOfficeHolder } from '@/lib/institutions/keep-office-holder'
import type { Calls } from '@/lib/runtime/testing/api/calls'

/** An id that no record has; a preparation puts the right one in its place. */
const noId = 'b1b1b1b1-0000-4000-8000-000000000001'
const rule = {
  trigger: 'received',
  count: 20,
  unit: 'working_days',
  weight: 'binding',
  sourceLabel: 'A law',
  standing: 'verified',
  lastCheckedOn: '2026-01-01',
  reason: 'It was missing',
  rollsForward: true,
  nextStep: null,
}

/** Institutions, rules and calendars. */
export const directoryCalls: Calls = {
  'GET /institutions': () => ({ query: '?q=CANARY' }),
  'POST /institutions': ({ institutionId }) => ({
    body: { name: 'Department for Rivers', parentId: institutionId, languages: ['en', 'pl'], shortName: null },
  }),
  'GET /institutions/{institutionId}': ({ institutionId }) => ({ params: { institutionId } }),
  'PUT /institutions/{institutionId}': ({ institutionId }) => ({
    params: { institutionId },
    body: { version: 1, name: 'Ministry' },
  }),
  'PUT /institutions/{institutionId}/rules': ({ institutionId }) => ({
    params: { institutionId },
    body: { version: 1, letter: null, access_request: null },
  }),
  'POST /institutions/{institutionId}/office-holders': ({ institutionId }) => ({
    params: { institutionId },
    body: { name: 'A. Person', function: 'Minister', fromOn: '2025-01-01', toOn: null },
  }),
  'PUT /institutions/{institutionId}/office-holders/{officeHolderId}': ({ institutionId }) => {
    const params = { institutionId, officeHolderId: noId }
    const holder = { name: 'A. Person', function: 'Minister', fromOn: null, toOn: null }
    return {
      params,
      body: { ...holder, version: 1 },
      prepare: async (owner) => {
        params.officeHolderId = (await addOfficeHolder(owner, { ...holder, submissionKey: noId, institutionId })).id
      },
    }
  },
  'GET /reply-rules': () => ({}),
  'POST /reply-rules': () => ({ body: { ...rule, name: 'Own rule', kinds: ['letter'] } }),
  'GET /reply-rules/{ruleId}': ({ ruleId }) => ({ params: { ruleId } }),
  'POST /reply-rules/{ruleId}/versions': ({ ruleId }) => ({
    params: { ruleId },
    body: { ...rule, inForceFrom: '2026-07-01' },
  }),
  'GET /calendars': () => ({}),
  'POST /calendars': () => ({ body: { name: 'Own calendar', source: 'Their site' } }),
  'GET /calendars/{calendarId}': ({ calendarId }) => ({ params: { calendarId }, query: '?year=2026' }),
  'POST /calendars/{calendarId}/days': ({ calendarId }) => ({
    params: { calendarId },
    body: { on: '2026-11-11', deed: 'added', name: 'Day off', reason: 'Announced' },
  }),
  'POST /calendars/{calendarId}/imports': ({ calendarId }) => ({
    params: { calendarId },
    body: {
      reason: 'Their list',
      text: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20261224\r\nSUMMARY:Eve\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    },
  }),
  'GET /recounts': () => ({}),
  'GET /recounts/{recountId}': ({ recountId }) => ({ params: { recountId } }),
}

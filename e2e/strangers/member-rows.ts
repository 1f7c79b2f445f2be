import { randomUUID } from 'node:crypto'
import type { Victim } from './victim'

/** The pages of the workspace itself: directory, search, settings. */
export const memberRoutes = {
  '/[workspace]': 'workspace',
  '/[workspace]/institutions': 'workspace',
  '/[workspace]/institutions/[institutionId]': 'workspace',
  '/[workspace]/institutions/[institutionId]/commitments': 'workspace',
  '/[workspace]/institutions/new': 'workspace',
  '/[workspace]/search': 'workspace',
  '/[workspace]/settings': 'workspace',
  '/[workspace]/settings/members': 'workspace',
  'route /[workspace]/settings/decisions': 'workspace',
} as const

const key = () => ({ submissionKey: randomUUID() })

/** What the forms of the workspace: members, directory, reminders would post with the ids of the workspace under attack. */
export const memberActions: Record<string, (v: Victim) => Record<string, string | undefined>> = {
  changeReminderSettingAction: () => ({ digest: 'none', weekday: '1', timeZone: '', language: 'en' }),
  makeFeedAction: () => key(),
  revokeFeedAction: (v) => ({ feedId: v.feedId }),
  addInstitutionAction: (v) => ({ ...key(), name: `taken over ${randomUUID()}`, parentId: v.institutionId }),
  changeInstitutionAction: (v) => ({
    institutionId: v.institutionId,
    version: v.institutionVersion,
    name: 'taken over',
  }),
  addOfficeHolderAction: (v) => ({ ...key(), institutionId: v.institutionId, name: 'x', function: 'x' }),
  changeOfficeHolderAction: (v) => ({
    officeHolderId: v.officeHolderId,
    institutionId: v.institutionId,
    version: v.officeHolderVersion,
    name: 'x',
    function: 'x',
  }),
  changeWorkspaceAction: (v) => ({
    name: 'taken over',
    timeZone: 'Europe/Brussels',
    version: v.workspaceVersion ?? '1',
  }),
  inviteMemberAction: () => ({ ...key(), role: 'owner' }),
  revokeInvitationAction: (v) => ({ invitationId: v.invitationId }),
  changeRoleAction: (v) => ({ memberId: v.memberId, role: 'viewer', version: v.memberVersion }),
  removeMemberAction: (v) => ({ memberId: v.memberId }),
}

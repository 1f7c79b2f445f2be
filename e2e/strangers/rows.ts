import { caseActions, caseRoutes } from './case-rows'
import { clockActions, clockRoutes } from './clock-rows'
import { commitmentActions, commitmentRoutes } from './commitment-rows'
import { erasureActions, erasureRoutes } from './erasure-rows'
import { importActions, importRoutes } from './import-rows'
import { letterActions, letterRoutes } from './letter-rows'
import { mailActions, mailRoutes } from './mail-rows'
import { memberActions, memberRoutes } from './member-rows'
import { programActions, programRoutes } from './program-rows'
import type { Victim } from './victim'

/**
 * Who may open an address: members of the workspace it names; whoever is signed in; anybody; or a machine, which brings
 * a proof of its own. A new page or route handler gets a row in the file of its subject.
 */
export const routes: Record<string, 'workspace' | 'account' | 'anybody' | 'machine'> = {
  '/': 'account',
  '/account': 'account',
  '/workspaces': 'account',
  '/workspaces/new': 'account',
  '/create-account': 'anybody',
  '/sign-in': 'anybody',
  '/invitations/[token]': 'anybody',
  'route /api/auth/[...nextauth]': 'anybody',
  'route /api/health/live': 'anybody',
  'route /api/health/ready': 'anybody',
  'route /api/feeds/[token]/[file]': 'machine',
  ...caseRoutes,
  ...letterRoutes,
  ...commitmentRoutes,
  ...clockRoutes,
  ...memberRoutes,
  ...erasureRoutes,
  ...importRoutes,
  ...mailRoutes,
  ...programRoutes,
}

/** What the form of each action inside a workspace would post with the ids of the workspace under attack. */
export const workspaceActions: Record<string, (v: Victim) => Record<string, string | undefined>> = {
  ...caseActions,
  ...letterActions,
  ...commitmentActions,
  ...clockActions,
  ...memberActions,
  ...erasureActions,
  ...importActions,
  ...mailActions,
  ...programActions,
}

/** Actions outside workspaces: whoever is signed in may ask, or anybody, and nothing in them names a workspace's record. */
export const otherActions: Record<string, 'account' | 'anybody'> = {
  renameAccountAction: 'account',
  changePasswordAction: 'account',
  endOtherSessionsAction: 'account',
  createWorkspaceAction: 'account',
  acceptInvitationAction: 'account',
  signOutAction: 'anybody',
  signInAction: 'anybody',
  createAccountAction: 'anybody',
  joinAction: 'anybody',
  chooseThemeAction: 'anybody',
  chooseKeysAction: 'anybody',
}

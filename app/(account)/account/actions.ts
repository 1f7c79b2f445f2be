'use server'

import { changePassword } from '@/lib/auth/change-password'
import { endOtherSessions } from '@/lib/auth/end-other-sessions'
import { renameAccount } from '@/lib/auth/rename-account'
import { changePasswordInput, endOtherSessionsInput, renameAccountInput, signOutInput } from '@/lib/auth/schema'
import { dropSession } from '@/lib/auth/session-cookie'
import { accountAction, publicAction } from '@/lib/web/workspace-action'

export const renameAccountAction = accountAction(renameAccountInput, async (account, input) => {
  await renameAccount(account, input)
  return undefined
})

export const changePasswordAction = accountAction(changePasswordInput, async (account, input) => {
  await changePassword(account, input)
  return undefined
})

export const endOtherSessionsAction = accountAction(endOtherSessionsInput, async (account) => {
  await endOtherSessions(account)
  return undefined
})

/** Open to everybody: a session that ended elsewhere can still be signed out of. */
export const signOutAction = publicAction(signOutInput, async ({ next }) => {
  await dropSession()
  return next
})

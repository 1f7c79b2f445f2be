'use server'

import { clientAddress } from '@/lib/auth/client-address'
import { createAccount } from '@/lib/auth/create-account'
import { createAccountInput } from '@/lib/auth/schema'
import { keepSession } from '@/lib/auth/session-cookie'
import { publicAction } from '@/lib/web/workspace-action'

export const createAccountAction = publicAction(createAccountInput, async (input) => {
  const { sessionId } = await createAccount(input, await clientAddress())
  await keepSession(sessionId)
  return '/workspaces'
})

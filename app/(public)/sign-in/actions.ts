'use server'

import { clientAddress } from '@/lib/auth/client-address'
import { signInInput } from '@/lib/auth/schema'
import { keepSession } from '@/lib/auth/session-cookie'
import { signIn } from '@/lib/auth/sign-in'
import { publicAction } from '@/lib/web/workspace-action'

export const signInAction = publicAction(signInInput, async ({ email, password, next }) => {
  const { sessionId } = await signIn({ email, password }, await clientAddress())
  await keepSession(sessionId)
  return next
})

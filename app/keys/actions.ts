'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { publicAction } from '@/lib/web/workspace-action'

const keysInput = z.strictObject({ keys: z.enum(['on', 'off']) })
const oneYear = 365 * 24 * 60 * 60

/** Turns the single keys of the interface on or off for this browser. */
export const chooseKeysAction = publicAction(keysInput, async ({ keys }) => {
  const store = await cookies()
  if (keys === 'on') store.delete('keys')
  else store.set('keys', 'off', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: oneYear })
  return undefined
})

'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { publicAction } from '@/lib/web/workspace-action'

const themeInput = z.strictObject({ theme: z.enum(['system', 'light', 'dark']) })
const oneYear = 365 * 24 * 60 * 60

export const chooseThemeAction = publicAction(themeInput, async ({ theme }) => {
  const store = await cookies()
  if (theme === 'system') store.delete('theme')
  else store.set('theme', theme, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: oneYear })
  return undefined
})

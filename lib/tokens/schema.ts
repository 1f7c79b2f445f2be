import { z } from 'zod'
import { id, requiredText, submissionKey } from '@/lib/fields'
import { TokenScope } from '@/prisma/generated/enums'

/** For how long a token may live, in days. */
export const tokenDays = [7, 30, 90, 365] as const

const days = z.coerce
  .number()
  .int()
  .refine((given) => (tokenDays as readonly number[]).includes(given), 'not_understood')

const scopes = z
  .union([z.enum(TokenScope), z.array(z.enum(TokenScope))])
  .default([])
  .transform((given) => [...new Set([given].flat())])
  .refine((given) => given.length > 0, 'choose_some')

export const makeTokenInput = z.strictObject({ submissionKey, name: requiredText(100), scopes, days })
export type MakeToken = z.output<typeof makeTokenInput>

export const revokeTokenInput = z.strictObject({ tokenId: id })
export type RevokeToken = z.output<typeof revokeTokenInput>

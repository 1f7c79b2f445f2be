import { z } from 'zod'
import { instant, maybe, uuid } from '@/lib/api/answers/parts'
import { Role, TokenScope } from '@/prisma/generated/enums'

export const member = z.object({
  id: uuid,
  name: z.string(),
  email: z.string(),
  role: z.enum(Role),
  joinedAt: instant,
  removedAt: maybe(instant),
  version: z.int(),
})
export const invitation = z.object({
  id: uuid,
  role: z.enum(Role),
  email: maybe(z.string()),
  createdAt: instant,
  expiresAt: instant,
})
export const invited = z.object({ id: uuid, link: maybe(z.string()) })

export const workspace = z.object({
  name: z.string(),
  slug: z.string(),
  timeZone: z.string(),
  mailNamesCases: z.boolean(),
  version: z.int(),
  createdAt: instant,
})

export const me = z.object({
  memberId: uuid,
  name: z.string(),
  role: z.enum(Role),
  workspace: z.object({ id: uuid, slug: z.string(), name: z.string(), timeZone: z.string() }),
  token: z.object({ id: uuid, scopes: z.array(z.enum(TokenScope)) }),
})

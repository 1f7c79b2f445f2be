import 'server-only'
import type { Prisma } from '@/lib/db'

/** What the directory says of an institution. */
export const institutionFields = {
  id: true,
  name: true,
  shortName: true,
  parentId: true,
  place: true,
  address: true,
  email: true,
  languages: true,
  replyRuleId: true,
} satisfies Prisma.InstitutionSelect

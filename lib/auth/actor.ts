import type { Role } from '@/prisma/generated/enums'

/**
 * Who does something, and in which workspace. First argument of every deed and query; made by `findActor` only.
 * `hiddenCaseIds` are the restricted cases this member is not named in: row-level security leaves them out.
 */
export type Actor = {
  workspaceId: string
  workspaceSlug: string
  workspaceName: string
  memberId: string
  userId: string
  name: string
  role: Role
  timeZone: string
  locale: string
  isDemo: boolean
  hiddenCaseIds: string[]
  workspaces: { slug: string; name: string }[]
}

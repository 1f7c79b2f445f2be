'use server'

import { addStarterInstitutions } from '@/lib/institutions/starter'
import { accountAction } from '@/lib/web/workspace-action'
import { createWorkspace } from '@/lib/workspaces/create-workspace'
import { createWorkspaceInput } from '@/lib/workspaces/schema'

export const createWorkspaceAction = accountAction(createWorkspaceInput, async (account, input) => {
  const owner = await createWorkspace(account, input, addStarterInstitutions)
  return `/${owner.workspaceSlug}`
})

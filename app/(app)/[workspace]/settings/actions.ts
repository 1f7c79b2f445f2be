'use server'

import { workspaceAction } from '@/lib/web/workspace-action'
import { changeWorkspace } from '@/lib/workspaces/change-workspace'
import { changeWorkspaceInput } from '@/lib/workspaces/schema'

export const changeWorkspaceAction = workspaceAction(changeWorkspaceInput, async (actor, input) => {
  await changeWorkspace(actor, input)
  return undefined
})

'use server'

import { askWorkspaceExport } from '@/lib/workspaces/ask-workspace-export'
import { askWorkspaceExportInput } from '@/lib/workspaces/schema'
import { workspaceAction } from '@/lib/web/workspace-action'

export const askWorkspaceExportAction = workspaceAction(askWorkspaceExportInput, async (actor, input) => {
  await askWorkspaceExport(actor, input)
  return `/${actor.workspaceSlug}/settings/workspace-export`
})

import { handOut } from '@/lib/web/hand-out'
import { fileResponse } from '@/lib/web/responses'
import { getWorkspaceExportFile } from '@/lib/workspaces/workspace-exports'

/** Everything of the workspace as one file, for its owners. */
export const GET = handOut('workspaceExportId', getWorkspaceExportFile, fileResponse)

import { asId } from '@/lib/web/read-query'
import { currentActor } from '@/lib/web/require-actor'
import { fileResponse, notFoundResponse, plain } from '@/lib/web/responses'
import { getWorkspaceExportFile } from '@/lib/workspaces/workspace-exports'

type Context = { params: Promise<{ workspace: string; workspaceExportId: string }> }

/** Everything of the workspace as one file, for its owners. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { workspace, workspaceExportId } = await params
  const actor = await currentActor(workspace)
  if (!actor) return plain(401, 'Sign in to download this file.')
  const id = asId(workspaceExportId)
  const file = id && (await getWorkspaceExportFile(actor, id))
  return file ? fileResponse(file) : notFoundResponse()
}

import { exportMediaTypes, isExportFormat } from '@/lib/exports/media-types'
import { getExportFile } from '@/lib/exports/queries'
import { currentActor } from '@/lib/web/require-actor'
import { fileResponse, notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string; exportId: string; format: string }> }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** One file of an export. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { workspace, exportId, format } = await params
  const actor = await currentActor(workspace)
  if (!actor) return plain(401, 'Sign in to download this file.')
  const file = uuid.test(exportId) && isExportFormat(format) ? await getExportFile(actor, exportId, format) : null
  return file && isExportFormat(format)
    ? fileResponse({ ...file, mediaType: exportMediaTypes[format] })
    : notFoundResponse()
}

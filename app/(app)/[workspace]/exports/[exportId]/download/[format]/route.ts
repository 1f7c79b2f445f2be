import { exportMediaTypes, isExportFormat } from '@/lib/exports/media-types'
import { getExportFile } from '@/lib/exports/queries'
import { exportVolume } from '@/lib/exports/schema'
import { isUuid } from '@/lib/uuid'
import { currentActor } from '@/lib/web/require-actor'
import { fileResponse, notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string; exportId: string; format: string }> }

/** One file of an export; `?volume=2` asks for a later one of a PDF that comes in several. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace, exportId, format } = await params
  const actor = await currentActor(workspace)
  if (!actor) return plain(401, 'Sign in to download this file.')
  const volume = exportVolume.safeParse(new URL(request.url).searchParams.get('volume') ?? undefined)
  const file =
    isUuid(exportId) && isExportFormat(format) && volume.success
      ? await getExportFile(actor, exportId, format, volume.data)
      : null
  return file && isExportFormat(format)
    ? fileResponse({ ...file, mediaType: exportMediaTypes[format] })
    : notFoundResponse()
}

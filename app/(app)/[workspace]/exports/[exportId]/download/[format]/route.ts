import { getExportFile } from '@/lib/exports/queries'
import { currentActor } from '@/lib/web/require-actor'
import { fileResponse, notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string; exportId: string; format: string }> }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const mediaTypes = {
  pdf: 'application/pdf',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const

const isFormat = (format: string): format is keyof typeof mediaTypes => Object.hasOwn(mediaTypes, format)

/** One file of an export. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { workspace, exportId, format } = await params
  const actor = await currentActor(workspace)
  if (!actor) return plain(401, 'Sign in to download this file.')
  const file = uuid.test(exportId) && isFormat(format) ? await getExportFile(actor, exportId, format) : null
  return file && isFormat(format) ? fileResponse({ ...file, mediaType: mediaTypes[format] }) : notFoundResponse()
}

import { getDownload } from '@/lib/documents/queries'
import { currentActor } from '@/lib/web/require-actor'
import { fileResponse, notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string; documentId: string }> }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The bytes of a document as they came. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { workspace, documentId } = await params
  const actor = await currentActor(workspace)
  if (!actor) return plain(401, 'Sign in to download this file.')
  const file = uuid.test(documentId) ? await getDownload(actor, documentId) : null
  return file ? fileResponse(file) : notFoundResponse()
}

import { getDownload } from '@/lib/documents/queries'
import { asId } from '@/lib/web/read-query'
import { currentActor } from '@/lib/web/require-actor'
import { notFoundResponse, pictureResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string; documentId: string }> }

/** A picture of a page as it looks, for the reading view: a PNG or JPEG by its bytes, and nothing else. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { workspace, documentId } = await params
  const actor = await currentActor(workspace)
  if (!actor) return plain(401, 'Sign in to see this file.')
  const id = asId(documentId)
  const file = id && (await getDownload(actor, id))
  return file ? ((await pictureResponse(file)) ?? notFoundResponse()) : notFoundResponse()
}

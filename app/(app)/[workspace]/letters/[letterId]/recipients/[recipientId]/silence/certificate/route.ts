import { ConflictError } from '@/lib/errors'
import { makeCertificate } from '@/lib/silence/make-certificate'
import { asId } from '@/lib/web/read-query'
import { currentActor } from '@/lib/web/require-actor'
import { bytesResponse, notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string; letterId: string; recipientId: string }> }

/** The certificate of silence of one recipient, made when it is asked for: it says what is on record today. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace, ...ids } = await params
  const actor = await currentActor(workspace)
  const [letterId, recipientId] = [asId(ids.letterId), asId(ids.recipientId)]
  if (!actor || !letterId || !recipientId) return notFoundResponse()
  const language = new URL(request.url).searchParams.get('language')
  try {
    const made = await makeCertificate(actor, { letterId, recipientId, language })
    return made ? bytesResponse(made) : notFoundResponse()
  } catch (error) {
    if (error instanceof ConflictError) return plain(409, 'There is no silence to certify.')
    throw error
  }
}

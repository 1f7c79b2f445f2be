import { NotFoundError } from '@/lib/errors'
import { chosenSheet, mostChosen } from '@/lib/exports/chosen-sheet'
import { isUuid } from '@/lib/uuid'
import { currentActor } from '@/lib/web/require-actor'
import { bytesResponse, notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string }> }

/** The chosen commitments as CSV. A choice is `chosen[]=id:version`, as the boxes of the list have it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor((await params).workspace)
  if (!actor) return plain(401, 'Sign in to download this.')
  const ids = new URL(request.url).searchParams.getAll('chosen[]').map((value) => value.split(':')[0] ?? '')
  if (ids.length === 0) return plain(400, 'Choose at least one commitment in the list, then export again.')
  if (ids.length > mostChosen) return plain(400, `Choose at most ${mostChosen} commitments at once.`)
  if (!ids.every((id) => isUuid(id))) return notFoundResponse()
  try {
    return bytesResponse(await chosenSheet(actor, ids))
  } catch (error) {
    if (error instanceof NotFoundError) return notFoundResponse()
    throw error
  }
}

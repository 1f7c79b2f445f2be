import { todayIn } from '@/lib/dates'
import { NotFoundError } from '@/lib/errors'
import { listChosenCommitments } from '@/lib/exports/list-chosen-commitments'
import { renderCsv } from '@/lib/exports/render-csv'
import { currentActor } from '@/lib/web/require-actor'
import { bytesResponse, notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string }> }

const atMost = 200
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The chosen commitments as CSV. A choice is `chosen[]=id:version`, as the boxes of the list have it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor((await params).workspace)
  if (!actor) return plain(401, 'Sign in to download this.')
  const ids = new URL(request.url).searchParams.getAll('chosen[]').map((value) => value.split(':')[0] ?? '')
  if (ids.length === 0) return plain(400, 'Choose at least one commitment in the list, then export again.')
  if (ids.length > atMost) return plain(400, `Choose at most ${atMost} commitments at once.`)
  if (!ids.every((id) => uuid.test(id))) return notFoundResponse()
  try {
    const rows = await listChosenCommitments(actor, ids)
    return bytesResponse({
      name: `commitments-${todayIn(actor.timeZone)}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      bytes: new TextEncoder().encode(renderCsv('commitments', rows)),
    })
  } catch (error) {
    if (error instanceof NotFoundError) return notFoundResponse()
    throw error
  }
}

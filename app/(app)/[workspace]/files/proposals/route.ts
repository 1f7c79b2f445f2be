import { asId } from '@/lib/web/read-query'
import { currentActor } from '@/lib/web/require-actor'
import { plain } from '@/lib/web/responses'
import { getProposals } from '@/lib/suggestions/get-proposals'
import { proposalForms } from '@/lib/suggestions/propose-fields'

type Context = { params: Promise<{ workspace: string }> }

/** What the files of a form that is not saved yet propose for it: `?for=reply&case=…&document=…&document=…`, and `from=` the
 * letter that was chosen where a file holds several. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor((await params).workspace)
  if (!actor) return plain(401, 'Sign in to see this.')
  const query = new URL(request.url).searchParams
  const form = proposalForms.find((one) => one === query.get('for')) ?? 'source'
  const ids = query.getAll('document').flatMap((id) => asId(id) ?? [])
  const [caseId, chosenId] = ['case', 'from'].map((name) => asId(query.get(name) ?? undefined))
  const proposals = await getProposals(actor, form, ids.slice(0, 20), caseId ?? null, chosenId)
  return Response.json(proposals, { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } })
}

import { foreseeDue, foreseeDueInput } from '@/lib/letters/foresee-due'
import { currentActor } from '@/lib/web/require-actor'
import { plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string }> }

/** By when a recipient of a letter that is being typed would have to answer: `?institution=…&kind=…&channel=…&sentOn=…`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor((await params).workspace)
  if (!actor) return plain(401, 'Sign in to see this.')
  const input = foreseeDueInput.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!input.success) return plain(422, 'This is no recipient of a letter.')
  const due = await foreseeDue(actor, input.data)
  return Response.json(due, { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } })
}

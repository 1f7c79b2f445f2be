import { getFirstPage } from '@/lib/exports/get-first-page'
import { asId } from '@/lib/web/read-query'
import { currentActor } from '@/lib/web/require-actor'
import { notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string; exportId: string }> }

/** The first page of an export, or of a choice that is only looked at, as a picture. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { workspace, exportId } = await params
  const actor = await currentActor(workspace)
  if (!actor) return plain(401, 'Sign in to see this page.')
  const id = asId(exportId)
  const png = id && (await getFirstPage(actor, id))
  if (!png) return notFoundResponse()
  return new Response(new Uint8Array(png), {
    headers: {
      'Content-Type': 'image/png',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'private, no-store',
    },
  })
}

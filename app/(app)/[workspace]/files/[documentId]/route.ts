import { leaveOutUnsaved } from '@/lib/documents/leave-out-unsaved'
import { getDownload } from '@/lib/documents/queries'
import { env } from '@/lib/env'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { isUuid } from '@/lib/uuid'
import { isSameOrigin } from '@/lib/web/check-origin'
import { handOut } from '@/lib/web/hand-out'
import { currentActor } from '@/lib/web/require-actor'
import { fileResponse, notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string; documentId: string }> }

/** The bytes of a document as they came. */
export const GET = handOut('documentId', getDownload, fileResponse)

/** Leaves a file of one's own, which is on no record yet, out of the form that it was put into. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers, env.APP_ORIGIN)) return plain(403, 'This was sent from another site.')
  const { workspace, documentId } = await params
  const actor = await currentActor(workspace)
  if (!actor) return plain(401, 'Sign in to change this form.')
  if (!isUuid(documentId)) return notFoundResponse()
  try {
    await leaveOutUnsaved(actor, [documentId])
  } catch (error) {
    if (error instanceof NotFoundError) return notFoundResponse()
    if (error instanceof ForbiddenError) return plain(403, 'Your role does not allow this.')
    throw error
  }
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}

import { getTranslations } from 'next-intl/server'
import { ConflictError } from '@/lib/errors'
import { makeDecisionsArchive } from '@/lib/suggestions/decisions-archive'
import { mayExportDecisions } from '@/lib/suggestions/policy'
import { currentActor } from '@/lib/web/require-actor'
import { bytesResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string }> }

/** What was accepted, changed and dismissed, with the texts, as one archive in the corpus format. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor((await params).workspace)
  if (!actor) return plain(401, 'Sign in to download this.')
  if (!mayExportDecisions(actor)) return plain(403, 'Owners and coordinators may download this.')
  try {
    return bytesResponse(await makeDecisionsArchive(actor))
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    const t = await getTranslations('errors')
    return plain(409, t('nothing_decided'))
  }
}

import { getTranslations } from 'next-intl/server'
import { env } from '@/lib/env'
import { getDownload } from '@/lib/documents/queries'
import { looksLike } from '@/lib/reading/facts'
import { pdfViewer, viewerPolicy } from '@/lib/web/pdf-viewer'
import { asId } from '@/lib/web/read-query'
import { currentActor } from '@/lib/web/require-actor'
import { notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string; documentId: string }> }

/** The frame in which a PDF is shown as it looks. It holds no byte of the file: the page around it hands them in. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { workspace, documentId } = await params
  const actor = await currentActor(workspace)
  if (!actor) return plain(401, 'Sign in to see this file.')
  const id = asId(documentId)
  const file = id && (await getDownload(actor, id))
  if (!file || looksLike(file) !== 'pdf') return notFoundResponse()
  const t = await getTranslations('documents')
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const programs = `/${actor.workspaceSlug}/files/viewer`
  const words = { page: t('page_number', { number: '#' }), broken: t('page_broken'), more: t('pages_more') }
  return new Response(await pdfViewer(`${env.APP_ORIGIN}${programs}`, nonce, words), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': viewerPolicy(env.APP_ORIGIN, programs, nonce),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    },
  })
}

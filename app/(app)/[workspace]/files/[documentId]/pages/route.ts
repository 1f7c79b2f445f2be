import { getTranslations } from 'next-intl/server'
import { getDownload } from '@/lib/documents/queries'
import { env } from '@/lib/env'
import { looksLike } from '@/lib/reading/facts'
import { handOut } from '@/lib/web/hand-out'
import { pdfViewer, viewerPolicy } from '@/lib/web/pdf-viewer'

/** The frame in which a PDF is shown as it looks. It holds no byte of the file: the page around it hands them in. */
export const GET = handOut('documentId', getDownload, async (file, actor) => {
  if (looksLike(file) !== 'pdf') return null
  const t = await getTranslations('documents')
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const programs = `/${actor.workspaceSlug}/files/viewer`
  const words = { page: t('page_number', { number: '#' }), more: t('pages_more') }
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
})

import { readViewerFile } from '@/lib/web/pdf-viewer'
import { notFoundResponse } from '@/lib/web/responses'

type Context = { params: Promise<{ name: string }> }

/**
 * The programs that draw a PDF, and its fonts, out of a package that anybody can read. The frame that runs them has no origin, so they
 * are given to any; no session is asked, because none is sent.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { name } = await params
  const bytes = await readViewerFile(name)
  if (!bytes) return notFoundResponse()
  return new Response(bytes, {
    headers: {
      'Content-Type': /\.m?js$/.test(name) ? 'text/javascript; charset=utf-8' : 'application/octet-stream',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=86400',
    },
  })
}

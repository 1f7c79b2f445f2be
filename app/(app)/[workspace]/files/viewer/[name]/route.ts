import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { viewerFiles } from '@/lib/web/pdf-viewer'
import { notFoundResponse } from '@/lib/web/responses'

type Context = { params: Promise<{ name: string }> }

/**
 * The programs that draw a PDF, out of a package that anybody can read. The frame that runs them has no origin, so they
 * are given to any; no session is asked, because none is sent.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const path = viewerFiles[(await params).name]
  if (!path) return notFoundResponse()
  return new Response(await readFile(join(/* turbopackIgnore: true */ process.cwd(), path)), {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=86400',
    },
  })
}

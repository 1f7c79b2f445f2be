import { NextResponse, type NextRequest } from 'next/server'
import { env } from '@/lib/env'
import { isSameOrigin } from '@/lib/web/check-origin'
import { mostOfAForm } from '@/lib/web/form-state'

const isDevelopment = env.NODE_ENV === 'development'

const policyOf = (nonce: string) =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // Development tools write styles without the nonce.
    isDevelopment ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    // React writes style attributes; they cannot load or run anything.
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')

const fixedHeaders = {
  'X-Content-Type-Options': 'nosniff',
  // With "no-referrer" browsers would name no origin in posts, and ours would be refused with the others.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  ...(env.APP_ORIGIN.startsWith('https:')
    ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
    : {}),
}

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

const refusal = (status: number, words: string) =>
  new NextResponse(`${words}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...fixedHeaders } })

/**
 * Sets headers, and turns away posts from other sites, and forms too large to save, early and in plain words. It authorises
 * nothing: every action and query asks again by itself.
 */
export function proxy(request: NextRequest) {
  if (!reads.has(request.method)) {
    if (!isSameOrigin(request.headers, env.APP_ORIGIN))
      return refusal(
        403,
        `This form was posted from another address than ${env.APP_ORIGIN}. Open the page there and send it again.`,
      )
    if (Number(request.headers.get('content-length') ?? 0) > mostOfAForm)
      return refusal(
        413,
        'This form carries more than 9 MB and was not saved. Go back, choose the file and press “Upload and go on” first; then save. Where there is no such button, choose a smaller file.',
      )
  }
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = policyOf(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(fixedHeaders)) response.headers.set(name, value)
  return response
}

export const config = {
  // Uploads and downloads set their own headers: bodies over 10 MB that pass through here would be cut without a word.
  matcher: [
    '/((?!api/|_next/static|_next/image|icon\\.svg$|favicon\\.ico$|[^/]+/files(?:/|$)|[^/]+/imports/(?:[^/]+/)?upload$|[^/]+/exports/[^/]+/download).*)',
  ],
}

import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions } from '@/lib/auth/options'
import { env } from '@/lib/env'
import { isSameOrigin } from '@/lib/web/check-origin'

type Context = { params: Promise<{ nextauth: string[] }> }

const handle = NextAuth(authOptions) as (request: NextRequest, context: Context) => Promise<Response>

export const GET = handle

/** next-auth has its own token against posts from other sites; the origin is asked for all the same. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers, env.APP_ORIGIN)) return new Response(null, { status: 403 })
  return handle(request, context)
}

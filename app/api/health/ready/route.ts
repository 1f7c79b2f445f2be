import { isReady } from '@/lib/runtime/readiness'

export const dynamic = 'force-dynamic'

/** 200 when people can be let in, 503 otherwise; no versions and no reasons are told. */
export async function GET(): Promise<Response> {
  const ready = await isReady()
  const status = ready ? 'ready' : 'not ready'
  return Response.json({ status }, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}

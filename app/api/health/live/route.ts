export const dynamic = 'force-dynamic'

/** The process runs and answers; nothing is said of what stands behind it. */
export const GET = () => Response.json({ status: 'live' }, { headers: { 'Cache-Control': 'no-store' } })

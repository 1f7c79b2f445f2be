import 'server-only'
import type { Tx } from '@/lib/db'
import { shippedCalendar } from '@/lib/deadlines/calendars/shipped'

/** The name of a calendar of the product or of the workspace; null for an id that neither knows. */
export async function calendarName(tx: Tx, workspaceId: string, id: string): Promise<string | null> {
  const own = await tx.calendar.findUnique({ where: { workspaceId_id: { workspaceId, id } }, select: { name: true } })
  return own?.name ?? shippedCalendar(id)?.name ?? null
}

import type pg from 'pg'
import { findFalsePlaces } from '@/lib/runtime/admin/archive/false-places'

/** Refuses a record that has a passage or a suggestion with a false place. Throws with one sentence. */
export async function refuseFalsePlaces(client: pg.Client, workspaceId: string): Promise<void> {
  const [wrong] = await findFalsePlaces(client, workspaceId)
  if (wrong) throw new Error(`The ${wrong.what} ${wrong.id} in the archive does not lie in its text: nothing was kept.`)
}

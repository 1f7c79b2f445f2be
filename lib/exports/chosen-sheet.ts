import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn } from '@/lib/dates'
import { listChosenCommitments } from '@/lib/exports/list-chosen-commitments'
import { exportMediaTypes } from '@/lib/exports/media-types'
import { renderCsv } from '@/lib/exports/render-csv'

/** So many commitments go into one sheet. */
export const mostChosen = 200

/** The sheet `commitments` of chosen ones as a CSV file. Throws NotFoundError when one is missing, foreign or hidden. */
export async function chosenSheet(actor: Actor, ids: string[]) {
  const rows = await listChosenCommitments(actor, ids)
  return {
    name: `commitments-${todayIn(actor.timeZone)}.csv`,
    mediaType: exportMediaTypes.csv,
    bytes: new TextEncoder().encode(renderCsv('commitments', rows)),
  }
}

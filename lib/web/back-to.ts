import 'server-only'
import type { Actor } from '@/lib/auth/actor'

/**
 * The page of this workspace that a form says it came from, else another page of the workspace: an address outside is
 * never followed.
 */
export function backTo(actor: Actor, wanted: string | undefined, otherwise: string): string {
  const base = `/${actor.workspaceSlug}`
  const isOurs =
    wanted !== undefined &&
    (wanted === base || wanted.startsWith(`${base}/`) || wanted.startsWith(`${base}?`)) &&
    !/[\\\s]/.test(wanted) &&
    // Where the steps in it lead: `/ours/..//elsewhere.example` begins as ours does.
    `${new URL(wanted, 'http://here.invalid').pathname}/`.startsWith(`${base}/`)
  return isOurs ? wanted : `${base}${otherwise}`
}

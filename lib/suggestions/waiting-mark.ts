import 'server-only'
import { createHash } from 'node:crypto'

/** How many suggestions wait for a decision, and a mark of which: it is given back with what becomes of them. */
export type Waiting = { count: number; mark: string }

/** Which suggestions somebody was shown, by their ids, in 22 letters: the same for the same ones in whatever order. */
export const waitingMark = (ids: readonly string[]): string =>
  createHash('sha256')
    .update([...ids].sort().join(' '))
    .digest('base64url')
    .slice(0, 22)

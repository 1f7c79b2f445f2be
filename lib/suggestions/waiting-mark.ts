import 'server-only'
import { createHash } from 'node:crypto'

/** Which suggestions somebody was shown, by their ids, in 22 letters: the same for the same ones in whatever order. */
export const waitingMark = (ids: readonly string[]): string =>
  createHash('sha256')
    .update([...ids].sort().join(' '))
    .digest('base64url')
    .slice(0, 22)

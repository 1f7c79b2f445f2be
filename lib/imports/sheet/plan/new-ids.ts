import { randomBytes } from 'node:crypto'

/**
 * Makes ids (UUID, version 7) that rise in the order in which they are asked for: rows of equal days keep the order of the
 * file. The counter has 12 bits beside the millisecond; where it is full, the time runs ahead of the clock.
 */
export function newIds(now = Date.now()): () => string {
  let [time, counter] = [now, 0]
  return () => {
    counter += 1
    if (counter > 0xfff) [time, counter] = [time + 1, 0]
    const head = time.toString(16).padStart(12, '0')
    const tail = randomBytes(8)
    tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80
    const hex = tail.toString('hex')
    const count = counter.toString(16).padStart(3, '0')
    return `${head.slice(0, 8)}-${head.slice(8)}-7${count}-${hex.slice(0, 4)}-${hex.slice(4)}`
  }
}

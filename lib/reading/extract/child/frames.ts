/**
 * What a child tells its parent, over a pipe: one byte for the kind, four for the length (little endian), then the
 * payload. Attachments come as bytes in the order in which the result names them.
 */
export const frameKinds = ['ready', 'progress', 'attachment', 'result'] as const
export type FrameKind = (typeof frameKinds)[number]
export type Frame = { kind: FrameKind; payload: Uint8Array }

const headLength = 5

export function frameHead(kind: FrameKind, length: number): Buffer {
  const head = Buffer.alloc(headLength)
  head.writeUInt8(frameKinds.indexOf(kind), 0)
  head.writeUInt32LE(length, 1)
  return head
}

/** Cuts a stream of chunks into frames. Throws a RangeError on an unknown kind or when more than `mostBytes` come. */
export async function* readFrames(chunks: AsyncIterable<Buffer>, mostBytes: number): AsyncGenerator<Frame> {
  let held: Buffer[] = []
  let heldLength = 0
  let received = 0
  for await (const chunk of chunks) {
    received += chunk.length
    if (received > mostBytes) throw new RangeError('The child said more than it may.')
    held.push(chunk)
    heldLength += chunk.length
    let wanted = wantedOf(held, heldLength)
    while (wanted !== null && heldLength >= wanted) {
      const all = Buffer.concat(held)
      const kind = frameKinds[all.readUInt8(0)]
      if (!kind) throw new RangeError('The child said something unknown.')
      yield { kind, payload: all.subarray(headLength, wanted) }
      held = [all.subarray(wanted)]
      heldLength = all.length - wanted
      wanted = wantedOf(held, heldLength)
    }
  }
}

function wantedOf(held: Buffer[], heldLength: number): number | null {
  if (heldLength < headLength) return null
  const first = held[0]
  const head = first && first.length >= headLength ? first : Buffer.concat(held)
  return headLength + head.readUInt32LE(1)
}

/**
 * What a child tells its parent, over a pipe: one byte for the kind, four for the length (little endian), then the
 * payload. Attachments come as bytes in the order in which the text's facts name them. `words` come before the result of
 * a file whose words are to be read, so that this begins while the rest is told.
 */
export const frameKinds = ['ready', 'progress', 'attachment', 'result', 'words'] as const
export type FrameKind = (typeof frameKinds)[number]
export type Frame = { kind: FrameKind; payload: Uint8Array }

/** The value that a payload tells as JSON. Throws a SyntaxError where it is none. */
export const jsonOf = (payload: Uint8Array): unknown => JSON.parse(Buffer.from(payload).toString('utf8'))

const headLength = 5

/** What stands before a frame: its kind in a byte, and its length in bytes (little-endian, 32 bits). */
export function frameHead(kind: FrameKind, length: number): Buffer {
  const head = Buffer.alloc(headLength)
  head.writeUInt8(frameKinds.indexOf(kind), 0)
  head.writeUInt32LE(length, 1)
  return head
}

/** The longest payload of a kind, in bytes; the others may be as long as all that a child says. */
const longest: Partial<Record<FrameKind, number>> = { ready: 4, progress: 200 }

/**
 * Cuts a stream of chunks into frames. Throws a RangeError on an unknown kind, when a frame announces more than its kind may
 * have, before it is held, or when more than `mostBytes` come.
 */
export async function* readFrames(chunks: AsyncIterable<Buffer>, mostBytes: number): AsyncGenerator<Frame> {
  let held: Buffer[] = []
  let heldLength = 0
  let wanted = headLength
  let received = 0
  for await (const chunk of chunks) {
    received += chunk.length
    if (received > mostBytes) throw new RangeError('The child said more than it may.')
    held.push(chunk)
    heldLength += chunk.length
    if (heldLength < wanted) continue
    const all = Buffer.concat(held)
    let at = 0
    while (all.length - at >= headLength) {
      const { kind, length } = readHead(all, at)
      if (length > (longest[kind] ?? mostBytes)) throw new RangeError('The child said more of one thing than it may.')
      wanted = headLength + length
      if (all.length - at < wanted) break
      yield { kind, payload: all.subarray(at + headLength, at + wanted) }
      at += wanted
      wanted = headLength
    }
    held = [all.subarray(at)]
    heldLength = all.length - at
  }
}

function readHead(all: Buffer, at: number): { kind: FrameKind; length: number } {
  const kind = frameKinds[all.readUInt8(at)]
  if (!kind) throw new RangeError('The child said something unknown.')
  return { kind, length: all.readUInt32LE(at + 1) }
}

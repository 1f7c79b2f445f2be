import { writeSync } from 'node:fs'
import { frameHead, type FrameKind } from '@/lib/reading/extract/child/frames'

/** The pipe on which a child answers. */
export const answers = 3

function writeAll(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(answers, bytes, at)
}

/** Tells the parent something in one frame; waits until it is written. */
export function say(kind: FrameKind, payload: Uint8Array): void {
  writeAll(Buffer.concat([frameHead(kind, payload.length), payload]))
}

/** The same for a value, as JSON. */
export const sayJson = (kind: FrameKind, value: unknown): void => say(kind, Buffer.from(JSON.stringify(value)))

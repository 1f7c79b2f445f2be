import type { Limits } from '@/lib/reading/extract/schema'

/**
 * What one file may cost. Real letters stay far below: the highest unpacking ratio seen in a good file is 32, and the
 * longest real reply has 60,000 characters. Time and memory end a little below 10 s and 256 MiB, so that a child that has
 * to be ended is gone by then.
 */
export const defaultLimits: Limits = {
  ms: 9_000,
  ocrMs: 180_000,
  memoryMb: 240,
  ocrMemoryMb: 800,
  fileBytes: 100_000_000,
  textLength: 5_000_000,
  unpackedBytes: 200_000_000,
  unpackRatio: 100,
  entries: 2_000,
  depth: 20,
  ocrPages: 60,
}

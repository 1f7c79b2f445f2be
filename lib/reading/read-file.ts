import { stat } from 'node:fs/promises'
import { runChild, type ChildEnd } from '@/lib/reading/extract/child/run-child'
import type { ChildTask } from '@/lib/reading/extract/child/task'
import { defaultLimits } from '@/lib/reading/extract/limits'
import type { Extracted, FileReading, Limits, ReadErrorCode, ReadOptions } from '@/lib/reading/extract/schema'
import { readErrorOf } from '@/lib/reading/extract/sentences'

const refuse = (code: ReadErrorCode, ms: number, peakMb: number): FileReading => ({
  ok: false,
  error: readErrorOf(code),
  ms,
  peakMb,
})

/** How large a file is, or why it cannot be opened at all. */
async function sizeOf(path: string, limits: Limits): Promise<number | ReadErrorCode> {
  const found = await stat(path).catch(() => null) // a missing file and one we may not open are the same to the reader
  if (!found?.isFile()) return 'not_there'
  if (found.size === 0) return 'empty'
  return found.size > limits.fileBytes ? 'too_large' : found.size
}

function withPaths(extracted: Extracted, paths: string[]): Extracted {
  const attachments = extracted.attachments.map((each, i) => ({ ...each, path: paths[i] ?? null }))
  return { ...extracted, attachments }
}

/**
 * Reads the file at `path` in a process of its own, with caps on time, memory and output, without network, and tells what
 * it holds or in one sentence why it cannot be read. Never throws because of the file.
 *
 * Pages that are pictures are recognised only when `ocr` names languages, in a second process with caps of its own.
 */
export async function readFile(path: string, options: ReadOptions): Promise<FileReading> {
  const began = performance.now()
  const limits = { ...defaultLimits, ...options.limits }
  const size = await sizeOf(path, limits)
  if (typeof size !== 'number') return refuse(size, performance.now() - began, 0)

  const task: ChildTask = {
    name: options.name,
    mediaType: options.mediaType ?? null,
    sizeBytes: size,
    limits,
    wantsAttachments: Boolean(options.attachmentsInto),
    withSuggestions: !options.withoutSuggestions,
    ocrLanguages: null,
  }
  const common = { path, attachmentsInto: options.attachmentsInto ?? null }
  const first = await runChild({ ...common, task, ms: limits.ms, memoryMb: limits.memoryMb, mayDraw: false })
  const end = await recognise(first, options, (languages) =>
    runChild({
      ...common,
      task: { ...task, ocrLanguages: languages },
      ms: limits.ocrMs,
      memoryMb: limits.ocrMemoryMb,
      mayDraw: true,
      onProgress: options.onProgress,
    }),
  )
  const [ms, peakMb] = [performance.now() - began, Math.max(first.peakMb, end.peakMb)]
  if (!end.answer.ok) return refuse(end.answer.code, ms, peakMb)
  return { ...end.answer, extracted: withPaths(end.answer.extracted, end.attachmentPaths), ms, peakMb }
}

/** Reads again with OCR where that was asked for and needed. When OCR itself fails, what was read without it stands. */
async function recognise(
  first: ChildEnd,
  { ocr }: ReadOptions,
  again: (languages: readonly string[]) => Promise<ChildEnd>,
): Promise<ChildEnd> {
  if (!ocr || !first.answer.ok || !first.answer.extracted.needsOcr) return first
  const second = await again(ocr.languages)
  return second.answer.ok ? second : first
}

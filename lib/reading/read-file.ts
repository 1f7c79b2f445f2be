import { stat } from 'node:fs/promises'
import { forgetParts } from '@/lib/reading/extract/child/forget-parts'
import { runChild, type ChildEnd } from '@/lib/reading/extract/child/run-child'
import type { ChildTask } from '@/lib/reading/extract/child/task'
import { defaultLimits } from '@/lib/reading/extract/limits'
import type { Cost, FileReading, Limits, ReadErrorCode, ReadOptions } from '@/lib/reading/extract/schema'
import { readErrorOf } from '@/lib/reading/extract/sentences'
import { hearWords, type HeardWords } from '@/lib/reading/words/hear-words'
import { prepareWordReader } from '@/lib/reading/words/keep-word-readers'

const refuse = (code: ReadErrorCode, cost: Cost): FileReading => ({ ok: false, error: readErrorOf(code), ...cost })

/** How large a file is, or why it cannot be opened at all. */
async function sizeOf(path: string, limits: Limits): Promise<number | ReadErrorCode> {
  const found = await stat(path).catch(() => null) // a missing file and one we may not open are the same to the reader
  if (!found?.isFile()) return 'not_there'
  if (found.size === 0) return 'empty'
  return found.size > limits.fileBytes ? 'too_large' : found.size
}

/** The same of all pages of a letter together. */
async function sizesOf(paths: readonly string[], limits: Limits): Promise<number[] | ReadErrorCode> {
  const sizes: number[] = []
  for (const path of paths) {
    const size = await sizeOf(path, limits)
    if (typeof size !== 'number') return size
    sizes.push(size)
  }
  return sumOf(sizes) > limits.fileBytes ? 'too_large' : sizes
}

const sumOf = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0)

/** What a child read, with the paths under which its attachments were put and what its words say; an error when it read nothing. */
async function outcomeOf({ answer, attachmentPaths }: ChildEnd, words: HeardWords, cost: Cost): Promise<FileReading> {
  if (!answer.ok) {
    words.drop()
    return refuse(answer.code, cost)
  }
  if ('cells' in answer) return refuse('kind_not_read', cost)
  const attachments = answer.extracted.attachments.map((each, i) => ({ ...each, path: attachmentPaths[i] ?? null }))
  const extracted = { ...answer.extracted, attachments }
  const began = performance.now()
  const read = await words.readOf(extracted.text)
  cost.ms += performance.now() - began
  cost.peakMb = Math.max(cost.peakMb, read?.peakMb ?? 0)
  if (read?.isUnread) {
    await forgetParts(attachmentPaths)
    return refuse('no_process', cost)
  }
  if (read && !read.reading) extracted.notices = [...extracted.notices, 'words_not_read']
  return { ok: true, extracted, reading: read?.reading ?? null, ...cost }
}

/**
 * Reads the file at `path` in a process of its own, with caps on time, memory and output, without network, and tells what
 * it holds or in one sentence why it cannot be read; its words in another, with the same caps, which reads those of one file after the
 * other. Never throws because of the file, nor where the system has no process or
 * no memory for it (`no_process`): it can be read later.
 *
 * Pages that are pictures are recognised only when `ocr` names languages, in a second process with caps of its own. Where that
 * cannot be started now the whole file waits (`no_recogniser`): half of one that looks whole would say that the rest is silent.
 */
export async function readFile(path: string, options: ReadOptions): Promise<FileReading> {
  const began = performance.now()
  const limits = { ...defaultLimits, ...options.limits }
  const paths = options.pages ?? [path]
  const sizes = await sizesOf(paths, limits)
  if (typeof sizes === 'string') return refuse(sizes, { ms: performance.now() - began, peakMb: 0 })

  const task: ChildTask = {
    name: options.name,
    mediaType: options.mediaType ?? null,
    sizeBytes: sumOf(sizes),
    ...(options.pages && { pageSizes: sizes }),
    limits,
    wantsAttachments: Boolean(options.attachmentsInto),
    tellsWords: !options.withoutSuggestions,
    ocrLanguages: null,
  }
  if (task.tellsWords) prepareWordReader()
  const words = hearWords(options.weights ?? undefined, limits.ms)
  const common = { paths, attachmentsInto: options.attachmentsInto ?? null, onWords: words.onWords }
  const first = await runChild({ ...common, task, ms: limits.ms, memoryMb: limits.memoryMb, mayDraw: false })
  const cost = { ms: performance.now() - began, peakMb: first.peakMb }
  if (!options.ocr || !first.answer.ok || 'cells' in first.answer || !first.answer.extracted.needsOcr)
    return outcomeOf(first, words, cost)

  const beganOcr = performance.now()
  const second = await runChild({
    ...common,
    task: { ...task, ocrLanguages: options.ocr.languages },
    ms: limits.ocrMs,
    memoryMb: limits.ocrMemoryMb,
    mayDraw: true,
    onProgress: options.onProgress,
  })
  const withOcr = { ...cost, ocr: { ms: performance.now() - beganOcr, peakMb: second.peakMb } }
  // When OCR itself fails, what was read without it stands, and says that there is no text yet.
  const isRefused = !second.answer.ok && second.answer.code === 'no_process'
  if (!second.answer.ok) words.drop()
  if (!second.answer.ok && !isRefused) return outcomeOf(first, words, withOcr)
  await forgetParts(first.attachmentPaths)
  if (isRefused) return refuse('no_recogniser', withOcr)
  return outcomeOf(second, words, withOcr)
}

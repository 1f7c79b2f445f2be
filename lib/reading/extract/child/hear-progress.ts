import { z } from 'zod'
import { jsonOf } from '@/lib/reading/extract/child/frames'
import type { Limits, Progress } from '@/lib/reading/extract/schema'

const told = z
  .strictObject({ done: z.int().nonnegative(), pages: z.int().positive() })
  .refine(({ done, pages }) => done <= pages)

/** What a child said; null where that is no JSON. */
function parsed(payload: Uint8Array): unknown {
  try {
    return jsonOf(payload)
  } catch {
    return null // what reads a hostile file may say anything
  }
}

export type Hearing = {
  hear: (payload: Uint8Array) => void
  /** How often something was said that tells no progress. */
  ignored: () => number
}

/**
 * Hears how far a child is, in JSON, and passes it on while it goes on: of the same pages, more of them done. So whoever
 * listens is told at most once a page, whatever the child says; all else is ignored and counted.
 */
export function hearProgress({ ocrPages }: Limits, pass: ((progress: Progress) => void) | undefined): Hearing {
  let last: Progress | null = null
  let ignored = 0
  const goesOn = ({ done, pages }: Progress) =>
    pages <= ocrPages && (last === null || (pages === last.pages && done > last.done))
  return {
    hear: (payload) => {
      const { data } = told.safeParse(parsed(payload))
      if (!data || !goesOn(data)) {
        ignored += 1
        return
      }
      last = data
      pass?.(data)
    },
    ignored: () => ignored,
  }
}

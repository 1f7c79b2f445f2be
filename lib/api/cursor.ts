import type { z } from 'zod'
import { InvalidError } from '@/lib/errors'

/** The place in a list after which the next page begins, as an opaque text. */
export const cursorOf = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url')

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Reads a cursor that came back. It holds no rights: whoever makes one up gets another page of what they may see.
 * @throws InvalidError for anything that is no cursor of this list
 */
export function readCursor<K extends z.ZodType>(key: K, text: string): z.output<K> {
  const read = key.safeParse(parsed(text))
  if (!read.success) throw new InvalidError('after', 'not_understood')
  return read.data
}

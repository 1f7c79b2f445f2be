import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { changeRecord } from '@/lib/db'
import { writeJoined } from '@/lib/documents/write-joined'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { id } from '@/lib/fields'

const list = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => (Array.isArray(given) ? (given as unknown[]) : [given]), z.array(one).min(1).max(200))

/** A number as a field holds it; an empty one leaves the picture out of the letter. */
const pageNumber = z.union([
  z.literal('').transform(() => null),
  z.coerce
    .number('page_number_twice')
    .int('page_number_twice')
    .min(1, 'page_number_twice')
    .max(999, 'page_number_twice'),
])

/** `documents` are the pictures; `pages` the number of the page of each, in the same order. Without them they are in order. */
export const joinPagesInput = z.strictObject({
  documents: list(id),
  pages: list(pageNumber).optional(),
  backTo: z.string().optional(),
})

/** Has pictures read as the pages of one letter; also to give the pages another order. Doing it twice ends the same. */
export async function joinPages(actor: Actor, { documents, pages }: z.output<typeof joinPagesInput>): Promise<void> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  if (documents.length < 2) return
  if (new Set(documents).size !== documents.length) throw new InvalidError('documents', 'not_pages')
  if (pages && pages.length !== documents.length) throw new InvalidError('pages', 'page_number_twice')
  const numbered = documents.flatMap((documentId, i) => {
    const number = pages ? pages[i] : i + 1
    return number == null ? [] : [{ documentId, number }]
  })
  if (numbered.length < 2) throw new InvalidError('pages', 'not_pages')
  if (new Set(numbered.map(({ number }) => number)).size !== numbered.length)
    throw new InvalidError('pages', 'page_number_twice')
  const inOrder = numbered.sort((a, b) => a.number - b.number).map(({ documentId }) => documentId)
  await changeRecord(actor, (tx) => writeJoined(tx, actor, inOrder))
}

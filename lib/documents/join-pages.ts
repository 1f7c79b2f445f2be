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

/** `documents` are the pictures; `pages` the number of the page of each, in the same order. Without them they are in order. */
export const joinPagesInput = z.strictObject({
  documents: list(id),
  pages: list(z.coerce.number().int().min(1).max(999)).optional(),
  backTo: z.string().optional(),
})

/** Has pictures read as the pages of one letter; also to give the pages another order. Doing it twice ends the same. */
export async function joinPages(actor: Actor, { documents, pages }: z.output<typeof joinPagesInput>): Promise<void> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  const numbered = documents.map((documentId, i) => ({ documentId, number: pages?.[i] ?? i + 1 }))
  if (new Set(documents).size !== documents.length || documents.length < 2)
    throw new InvalidError('documents', 'not_pages')
  const numbers = new Set(numbered.map(({ number }) => number))
  if (numbers.size !== documents.length || (pages && pages.length !== documents.length))
    throw new InvalidError('pages', 'page_number_twice')
  const inOrder = numbered.sort((a, b) => a.number - b.number).map(({ documentId }) => documentId)
  await changeRecord(actor, (tx) => writeJoined(tx, actor, inOrder))
}

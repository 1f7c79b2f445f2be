import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Tx } from '@/lib/db'
import { openErasing } from '@/lib/erasures/open-erasing'
import { mayErase } from '@/lib/erasures/policy'
import { countPlaces } from '@/lib/erasures/words/apply-words'
import { makeEraser } from '@/lib/documents/words/eraser'
import { findChanges } from '@/lib/erasures/words/find-changes'
import { touchedFiles } from '@/lib/erasures/words/touched-files'
import { typedWithout } from '@/lib/erasures/words/typed-without'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import { needleOf } from '@/lib/documents/words/find-words'
import { seesAll } from '@/lib/workspaces/policy'

/** The whole record is read in it, in milliseconds. */
const patience = 600_000

/** Files that nobody can search: they have no text, or no text yet. */
async function unsearchedFiles(tx: Tx, workspaceId: string) {
  const where = { workspaceId, textVersion: null, erasureId: null, inside: { none: {} } }
  const count = await tx.document.count({ where })
  const first = await tx.document.findMany({
    where,
    take: 20,
    orderBy: { id: 'desc' },
    select: { id: true, name: true },
  })
  return { count, first }
}

/**
 * Where words stand in the workspace, by tables, the files that would go with them, and the files that cannot be searched.
 * Reads the whole record and changes nothing.
 * @throws ForbiddenError for whoever is no owner; ConflictError `workspace_hidden_from_you` where a case is hidden from them
 */
export async function findWordsInRecord(actor: Actor, words: string) {
  if (!mayErase(actor)) throw new ForbiddenError()
  if (!seesAll(actor)) throw new ConflictError('workspace_hidden_from_you')
  const { workspaceId } = actor
  return readRecord(
    actor,
    async (tx) => {
      await openErasing(tx, 'looking')
      const changes = await findChanges(tx, workspaceId, makeEraser(needleOf(words)))
      const touched = await touchedFiles(tx, workspaceId, changes, await typedWithout(tx, workspaceId, words))
      const ids = touched.documents.map(({ id }) => id)
      const named = await tx.document.findMany({
        where: { workspaceId, id: { in: ids }, erasureId: null },
        select: { id: true, name: true },
      })
      const sheets = touched.imports.map(({ id, name }) => ({ id, name }))
      return {
        places: countPlaces(changes),
        documents: named,
        sheets,
        unsearched: await unsearchedFiles(tx, workspaceId),
      }
    },
    { timeout: patience },
  )
}

export type FoundWords = Awaited<ReturnType<typeof findWordsInRecord>>

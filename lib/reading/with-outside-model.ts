import 'server-only'
import { readRecord, type Tx } from '@/lib/db'
import { erasedSince } from '@/lib/documents/words/erased-since'
import { waitForErasing } from '@/lib/documents/words/lock-erasing'
import { env } from '@/lib/env'
import { foldAsRead } from '@/lib/reading/fold-as-read'
import { askOutsideModel } from '@/lib/reading/outside-model'
import { patience } from '@/lib/reading/store-reading'
import { withoutErased, type Found } from '@/lib/reading/without-erased'

/** What may be told outside: nothing of a document that is gone or was erased, and of others no word that was erased. */
async function tellable(tx: Tx, workspaceId: string, documentId: string, found: Found) {
  await waitForErasing(tx, workspaceId)
  const where = { workspaceId_id: { workspaceId, id: documentId } }
  const document = await tx.document.findUnique({ where, select: { erasureId: true } })
  if (!document || document.erasureId) return null
  return withoutErased(found, await erasedSince(tx, workspaceId, documentId))
}

/**
 * What a reading found, with what the outside model proposes, where the operator named one; without it when it cannot be asked.
 * Words that were erased since the file came are taken out before its text is sent; `erasureId` is then the last erasure that took
 * something, as the file has to go.
 */
export async function withOutsideModel(
  workspaceId: string,
  documentId: string,
  found: Found,
): Promise<Found & { erasureId: string | null }> {
  const { OUTSIDE_MODEL_URL: url, OUTSIDE_MODEL_KEY: key, OUTSIDE_MODEL_NAME: name } = env
  const asItWas = { ...found, erasureId: null }
  if (!url || !found.reading.reading) return asItWas
  const scope = { workspaceId, hiddenCaseIds: [] }
  const told = await readRecord(scope, (tx) => tellable(tx, workspaceId, documentId, found), { timeout: patience })
  if (!told?.reading.reading) return asItWas
  const { extracted, reading } = told.reading
  try {
    const more = await askOutsideModel({ url, key, name }, extracted.text, reading.suggestions)
    const suggestions = [...reading.suggestions, ...foldAsRead(reading.meta, more)]
    return { ...told, reading: { ...told.reading, reading: { ...reading, suggestions } } }
  } catch (error) {
    process.stderr.write(
      `The outside model was not of use: ${error instanceof Error ? error.message : String(error)}\n`,
    )
    return told
  }
}

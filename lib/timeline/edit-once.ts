import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, readRecord, type Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'

/** The same edit from the same version is known by its deed and everything that was typed. */
function keyOf(deed: string, input: object): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([deed, input]))
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * Does an edit that is guarded by the version it was made from. When the same member posts the same content from the same
 * version again (a double click without JavaScript, a line that broke before the answer), the second post finds a newer
 * version of its own making: it changes nothing and ends like the first. `deed` names the edit, `input` is what was posted.
 * @throws what `work` throws, unless this very edit was saved before
 */
export async function editOnce(
  actor: Actor,
  deed: string,
  input: object,
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  const { workspaceId, memberId } = actor
  const key = keyOf(deed, input)
  try {
    await changeRecord(actor, async (tx) => {
      await work(tx)
      await tx.submission.createMany({ data: [{ workspaceId, memberId, key, result: {} }], skipDuplicates: true })
    })
  } catch (error) {
    if (!(error instanceof DomainError) || !(await wasSaved(actor, key))) throw error
  }
}

const wasSaved = (actor: Actor, key: string) =>
  readRecord(actor, async (tx) => {
    const { workspaceId, memberId } = actor
    const where = { workspaceId_memberId_key: { workspaceId, memberId, key } }
    return (await tx.submission.findUnique({ where, select: { key: true } })) !== null
  })

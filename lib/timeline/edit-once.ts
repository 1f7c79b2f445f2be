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
 * Does an edit that is guarded by the version it was made from, and gives back what `work` answers. When the same member
 * posts the same content from the same version again (a double click without JavaScript, a line that broke before the
 * answer), the second post finds a newer version of its own making: it changes nothing, and ends and answers like the first.
 * `deed` names the edit, `input` is what was posted.
 * @throws what `work` throws, unless this very edit was saved before
 */
export async function editOnce<T extends number | void>(
  actor: Actor,
  deed: string,
  input: object,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { workspaceId, memberId } = actor
  const key = keyOf(deed, input)
  try {
    return await changeRecord(actor, async (tx) => {
      const answer = await work(tx)
      const result = answer === undefined ? {} : { answer }
      await tx.submission.createMany({ data: [{ workspaceId, memberId, key, result }], skipDuplicates: true })
      return answer
    })
  } catch (error) {
    const saved = error instanceof DomainError ? await findSaved(actor, key) : null
    if (!saved) throw error
    return saved.answer as T
  }
}

/** What the edit answered when it was saved; null when it was not. */
const findSaved = (actor: Actor, key: string): Promise<{ answer?: number } | null> =>
  readRecord(actor, async (tx) => {
    const { workspaceId, memberId } = actor
    const where = { workspaceId_memberId_key: { workspaceId, memberId, key } }
    const found = await tx.submission.findUnique({ where, select: { result: true } })
    return found && (found.result as { answer?: number })
  })

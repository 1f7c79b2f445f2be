import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, Prisma, type Tx } from '@/lib/db'

const isRepeat = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  error.code === 'P2002' &&
  JSON.stringify(error.meta).includes('Submission')

/**
 * Does a change once per form: `submissionKey` came with the form. A second post, at the same time or later, changes
 * nothing and gets what the first one made, so that a double click ends on the same page.
 * `patience`, in milliseconds, is for the few deeds that read the whole record. The key is unique per workspace, member and form, and is written in the transaction of the change.
 */
export async function once<T extends { id: string }>(
  actor: Actor,
  submissionKey: string,
  work: (tx: Tx) => Promise<T>,
  patience?: { timeout: number },
): Promise<{ id: string }> {
  const { workspaceId, memberId } = actor
  try {
    return await changeRecord(
      actor,
      async (tx) => {
        await tx.submission.create({
          data: { workspaceId, memberId, key: submissionKey, result: {} },
          select: { key: true },
        })
        const { id } = await work(tx)
        await tx.submission.update({
          where: { workspaceId_memberId_key: { workspaceId, memberId, key: submissionKey } },
          data: { result: { id } },
          select: { key: true },
        })
        return { id }
      },
      patience,
    )
  } catch (error) {
    if (!isRepeat(error)) throw error
    return changeRecord(actor, async (tx) => {
      const { result } = await tx.submission.findUniqueOrThrow({
        where: { workspaceId_memberId_key: { workspaceId, memberId, key: submissionKey } },
        select: { result: true },
      })
      return result as { id: string }
    })
  }
}

import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { changeRecord } from '@/lib/db'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { idList } from '@/lib/fields'
import { mostFiles, unsavedBy } from '@/lib/documents/unsaved-files'

export const leaveOutUnsavedInput = z.strictObject({ documents: idList(mostFiles) })

/**
 * Takes files of a member that are on no record out of the forms that they were put into: they are offered nowhere any more,
 * and go with the next sweep of what is old enough. Doing it twice ends the same.
 * @throws NotFoundError where one is foreign, or on the record
 */
export async function leaveOutUnsaved(actor: Actor, documentIds: readonly string[]): Promise<void> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    for (const id of documentIds) {
      const own = await tx.document.findFirst({ where: { ...unsavedBy(actor), id }, select: { id: true } })
      if (!own) throw new NotFoundError()
      await tx.$executeRaw`
        UPDATE "FormDraft" SET "values" = jsonb_set("values", ARRAY['documents[]'], ("values"->'documents[]') - ${id}::text)
        WHERE "workspaceId" = ${workspaceId}::uuid AND "memberId" = ${memberId}::uuid
          AND jsonb_typeof("values"->'documents[]') = 'array' AND ("values"->'documents[]') ? ${id}::text`
    }
  })
}

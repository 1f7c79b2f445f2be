import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { changeRecord } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'

type Typed = { form: string; values: Record<string, string | string[]>; draftId: string | null }

/** Keeps what was typed into a form, so that an upload or a broken line loses none of it. Its author's eyes only. */
export async function keepFormDraft(actor: Actor, { form, values, draftId }: Typed): Promise<{ id: string }> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  return changeRecord(actor, async (tx) => {
    if (draftId) {
      const { count } = await tx.formDraft.updateMany({
        where: { workspaceId, memberId, id: draftId },
        data: { form, values },
      })
      if (count > 0) return { id: draftId }
    }
    return tx.formDraft.create({ data: { workspaceId, memberId, form, values }, select: { id: true } })
  })
}

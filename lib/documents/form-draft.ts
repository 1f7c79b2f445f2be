import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { id } from '@/lib/fields'

/** The form that a file was put into, and the id under which its draft is kept: given out with the form. */
export type DraftOf = { form: string; id: string }

/** Of a draft whose form was saved: it takes no file any more, also none that is still on its way when the form is saved. */
export const savedForm = 'saved'

/** The draft that a form says it is of; null where it says nothing of it, or nothing that can be one. */
export function draftOf(form: unknown, draftId: unknown): DraftOf | null {
  const known = id.safeParse(draftId).data
  return known && typeof form === 'string' && /^[a-z]{1,20}$/.test(form) && form !== savedForm
    ? { form, id: known }
    : null
}

/**
 * Names a kept document in the draft of its form, which is made with the first. In one statement: several files may arrive at
 * once. The draft of somebody else, or one that was saved, is left as it is.
 */
export async function nameInDraft(tx: Tx, actor: Actor, draft: DraftOf, documentId: string): Promise<void> {
  const { workspaceId, memberId } = actor
  await tx.$executeRaw`
    INSERT INTO "FormDraft" AS kept ("workspaceId", "id", "memberId", "form", "values", "updatedAt")
    VALUES (${workspaceId}::uuid, ${draft.id}::uuid, ${memberId}::uuid, ${draft.form},
      jsonb_build_object('documents[]', jsonb_build_array(${documentId}::text)), now())
    ON CONFLICT ("workspaceId", "id") DO UPDATE SET "updatedAt" = excluded."updatedAt",
      "values" = jsonb_set(kept."values", ARRAY['documents[]'],
        COALESCE(kept."values"->'documents[]', '[]'::jsonb) || (excluded."values"->'documents[]'))
    WHERE kept."memberId" = excluded."memberId" AND kept."form" <> ${savedForm}`
}

/** Ends the draft of a form that was saved, in the transaction that saves it: nothing of it is offered any more. */
export async function endDraft(tx: Tx, actor: Actor, draftId: string | undefined): Promise<void> {
  const { workspaceId, memberId } = actor
  const known = id.safeParse(draftId).data
  if (!known) return
  // Made where there is none yet: its first file may still be on its way.
  await tx.$executeRaw`
    INSERT INTO "FormDraft" AS kept ("workspaceId", "id", "memberId", "form", "values", "updatedAt")
    VALUES (${workspaceId}::uuid, ${known}::uuid, ${memberId}::uuid, ${savedForm}, '{}'::jsonb, now())
    ON CONFLICT ("workspaceId", "id") DO UPDATE
    SET "form" = excluded."form", "values" = excluded."values", "updatedAt" = excluded."updatedAt"
    WHERE kept."memberId" = excluded."memberId"`
}

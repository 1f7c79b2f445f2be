import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { isStaged } from '@/lib/documents/attach-documents'
import { id } from '@/lib/fields'

/**
 * The form that a file was put into, the id under which its draft is kept (given out with the form), and when the file began to
 * arrive, in milliseconds.
 */
export type DraftOf = { form: string; id: string; begunAt: number }

/**
 * The draft that a form says it is of, asked when its file begins to arrive; null where it says nothing of it, or nothing that
 * can be one.
 */
export function draftOf(form: unknown, draftId: unknown): DraftOf | null {
  const known = id.safeParse(draftId).data
  return known && typeof form === 'string' && /^[a-z]{1,20}$/.test(form)
    ? { form, id: known, begunAt: Date.now() }
    : null
}

/** In the values of a draft: the hashes of what was saved with its form, and when it was saved last, in milliseconds. */
const savedField = 'saved[]'
const savedAtField = 'savedAt'

type Kept = { id: string; sha256: string }

/**
 * Names a kept document in the draft of its form, which is made with the first. In one statement: several files may arrive at
 * once. The draft of somebody else is left as it is. So is one whose form was saved with the same bytes while these were under
 * way: they went with the form. What began to arrive after that was put in anew.
 */
export async function nameInDraft(
  tx: Tx,
  actor: Actor,
  draft: DraftOf,
  { id: documentId, sha256 }: Kept,
): Promise<void> {
  const { workspaceId, memberId } = actor
  await tx.$executeRaw`
    INSERT INTO "FormDraft" AS kept ("workspaceId", "id", "memberId", "form", "values", "updatedAt")
    VALUES (${workspaceId}::uuid, ${draft.id}::uuid, ${memberId}::uuid, ${draft.form},
      jsonb_build_object('documents[]', jsonb_build_array(${documentId}::text)), now())
    ON CONFLICT ("workspaceId", "id") DO UPDATE SET "updatedAt" = excluded."updatedAt",
      "values" = jsonb_set(kept."values", ARRAY['documents[]'],
        COALESCE(kept."values"->'documents[]', '[]'::jsonb) || (excluded."values"->'documents[]'))
    WHERE kept."memberId" = excluded."memberId"
      AND NOT (COALESCE(kept."values"->${savedField} ? ${sha256}, false)
        AND ${draft.begunAt}::bigint <= COALESCE((kept."values"->>${savedAtField})::bigint, 0))`
}

type Named = { 'documents[]'?: string[] }

/**
 * What a form was saved with is no draft any more: called in the transaction that saves it, when its documents have their
 * place. What else the draft names stays: it was put in where the form stood open a second time.
 */
export async function endDraft(
  tx: Tx,
  actor: Actor,
  draft: { form: string; id: string | undefined },
  documentIds: readonly string[],
): Promise<void> {
  const { workspaceId, memberId } = actor
  const known = draftOf(draft.form, draft.id)
  if (!known) return
  const saved = await tx.document.findMany({
    where: { workspaceId, id: { in: [...documentIds] } },
    select: { sha256: true },
  })
  const hashes = JSON.stringify(saved.map(({ sha256 }) => sha256))
  const savedAt = String(Date.now())
  // Made where there is none yet: its first file may still be on its way.
  const [row] = await tx.$queryRaw<{ values: Named }[]>`
    INSERT INTO "FormDraft" AS kept ("workspaceId", "id", "memberId", "form", "values", "updatedAt")
    VALUES (${workspaceId}::uuid, ${known.id}::uuid, ${memberId}::uuid, ${known.form},
      jsonb_build_object(${savedField}::text, ${hashes}::jsonb, ${savedAtField}::text, ${savedAt}::text), now())
    ON CONFLICT ("workspaceId", "id") DO UPDATE SET "updatedAt" = excluded."updatedAt",
      "values" = jsonb_build_object('documents[]', COALESCE(kept."values"->'documents[]', '[]'::jsonb),
        ${savedField}::text, COALESCE(kept."values"->${savedField}, '[]'::jsonb) || (excluded."values"->${savedField}),
        ${savedAtField}::text, excluded."values"->${savedAtField})
    WHERE kept."memberId" = excluded."memberId"
    RETURNING "values"`
  const named = [row?.values['documents[]'] ?? []].flat()
  if (named.length === 0) return
  // Asked for when the draft is held fast, so that what arrived meanwhile is seen.
  const left = await tx.document.findMany({
    where: { workspaceId, id: { in: named }, sha256: { notIn: saved.map(({ sha256 }) => sha256) }, ...isStaged },
    select: { id: true },
  })
  const stays = JSON.stringify(named.filter((one) => left.some(({ id: other }) => other === one)))
  await tx.$executeRaw`
    UPDATE "FormDraft" SET "values" = jsonb_set("values", ARRAY['documents[]'], ${stays}::jsonb)
    WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${known.id}::uuid AND "memberId" = ${memberId}::uuid`
}

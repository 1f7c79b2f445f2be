import 'server-only'
import type { Prisma, Tx } from '@/lib/db'
import { isStaged } from '@/lib/documents/attach-documents'
import type { FormDraft } from '@/lib/documents/queries'
import { typedOnly } from '@/lib/suggestions/typed-only'
import { selectProposing, type ProposingDocument } from '@/lib/suggestions/select-proposing'

type Kept = { id: string; values: Prisma.JsonValue } | null
type Drafted = { draft: FormDraft | null; documents: ProposingDocument[] }

/** What a member typed into a form, by the names of its fields. */
export const valuesOf = (kept: Kept): FormDraft['values'] => typedOnly((kept?.values ?? {}) as FormDraft['values'])

/** What a member typed into a form that is not saved yet, with the files chosen for it and those that speak for them. One statement, or none. */
export async function selectDraft(tx: Tx, workspaceId: string, kept: Kept): Promise<Drafted> {
  if (!kept) return { draft: null, documents: [] }
  const values = valuesOf(kept)
  const ids = [values['documents[]'] ?? []].flat()
  const { chosen, saying } = await selectProposing(tx, workspaceId, { ids, only: isStaged })
  return { draft: { id: kept.id, values, documents: chosen }, documents: saying }
}

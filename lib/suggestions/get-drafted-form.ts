import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { selectFormNames } from '@/lib/cases/select-form-names'
import { readRecord } from '@/lib/db'
import { propose } from '@/lib/suggestions/propose'
import { selectDraft } from '@/lib/suggestions/select-draft'

/**
 * What the form to log a letter or to record a source offers: open cases, institutions and organisations by name; what
 * was typed into it before (`draft`, null where nothing was), and what the files chosen then propose. Two statements at
 * most.
 */
export function getDraftedForm(actor: Actor, form: 'letter' | 'source', draftId: string | null) {
  const { workspaceId, memberId } = actor
  return readRecord(actor, async (tx) => {
    const { known, kept, ...names } = await selectFormNames(tx, { workspaceId, memberId, draftId })
    const { draft, documents } = await selectDraft(tx, workspaceId, kept)
    return { ...names, draft, proposals: propose(form, documents, { institutions: known, letters: [] }) }
  })
}

import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { selectFormNames } from '@/lib/cases/select-form-names'
import { readRecord } from '@/lib/db'
import { unsavedIn } from '@/lib/documents/unsaved-files'
import { propose } from '@/lib/suggestions/propose'
import { selectDraft } from '@/lib/suggestions/select-draft'

/**
 * What the form to log a letter or to record a source offers: open cases, institutions and organisations by name; what
 * was typed into it before (`draft`, null where nothing was), and what the files chosen then propose; and what was put into such a form before and not saved. Two statements at
 * most.
 */
export function getDraftedForm(actor: Actor, form: 'letter' | 'source', draftId: string | null) {
  const { workspaceId, memberId, timeZone } = actor
  return readRecord(actor, async (tx) => {
    const { known, kept, left, cases, institutions, organisations } = await selectFormNames(tx, {
      workspaceId,
      memberId,
      draftId,
      unsavedOf: form,
    })
    const { draft, documents } = await selectDraft(tx, workspaceId, kept)
    const unsaved = left ? unsavedIn(left, timeZone) : []
    const proposals = propose(form, documents, { institutions: known, letters: [] })
    return { cases, institutions, organisations, draft, unsaved, proposals }
  })
}

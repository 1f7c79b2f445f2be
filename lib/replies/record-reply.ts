import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { endDraft } from '@/lib/documents/form-draft'
import { storePastedText, writeDocument } from '@/lib/documents/keep-document'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { mayRecordReply } from '@/lib/replies/policy'
import { caseOfReply } from '@/lib/replies/case-of-reply'
import type { RecordReply } from '@/lib/replies/schema'
import { writeReply } from '@/lib/replies/write-reply'
import { once } from '@/lib/timeline/once'

/**
 * Puts a reply on the record with its documents and the recipients it answers. Pasted text is kept as a file of its own,
 * byte for byte, before anything is written. The same form twice makes one reply.
 */
export async function recordReply(actor: Actor, input: RecordReply): Promise<{ id: string }> {
  if (!mayRecordReply(actor)) throw new ForbiddenError()
  const { text, documents, submissionKey, draft, ...about } = input
  if (text === '' && documents.length === 0) throw new InvalidError('text', 'file_missing')
  const pasted = await storePastedText(text, 'reply.txt')

  return once(actor, submissionKey, async (tx) => {
    const texts = await Promise.all(pasted.map((document) => writeDocument(tx, actor, document)))
    const caseId = await caseOfReply(tx, actor.workspaceId, about)
    const all = [...documents, ...texts.map(({ id }) => id)]
    const reply = await writeReply(tx, actor, { ...about, caseId, documents: all })
    await endDraft(tx, actor, { form: 'reply', id: draft }, all)
    return reply
  })
}

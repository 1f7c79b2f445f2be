import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { draftOf } from '@/lib/documents/form-draft'
import { receiveFile } from '@/lib/documents/receive-file'
import { inPageOrder } from '@/lib/documents/page-order'
import { keepDocument, uploadLimitBytes } from '@/lib/documents/keep-document'
import { keptFileOf } from '@/lib/web/kept-files'

/**
 * A form saved without JavaScript can carry files that were never uploaded by themselves: they are kept first, and the
 * form then names them like any other, so that saving loses no file, also when something else in the form is refused.
 */
export async function keepPostedFiles(actor: Actor, form: FormData): Promise<void> {
  if (!mayRecord(actor)) return
  const files = form.getAll('file').flatMap((value) => (value instanceof File && value.size > 0 ? [value] : []))
  const draft = draftOf(form.get('draftOf'), form.get('draft'))
  for (const file of inPageOrder(files)) {
    const bytes = file.stream() as unknown as AsyncIterable<Uint8Array>
    const stored = await receiveFile(bytes, { limitBytes: uploadLimitBytes(), sizeBytes: file.size })
    const { id } = await keepDocument(actor, { stored, displayName: file.name }, draft)
    form.append('documents[]', id)
    form.append('keptFiles[]', keptFileOf(id, file.name))
  }
  form.delete('file')
}

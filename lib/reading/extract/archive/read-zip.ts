import { extractedOf, type Context } from '@/lib/reading/extract/context'
import { openArchive, type ArchiveEntry } from '@/lib/reading/extract/archive/open-archive'
import type { Attachment, Extracted } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'
import { cleanLine } from '@/lib/reading/extract/text/clean-text'

/** What the makers of archives add for themselves. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

const nameOf = (entry: ArchiveEntry) => cleanLine(entry.name) ?? 'file'

/** Unpacks an entry; null when its data is damaged, which the list of entries does not tell. */
async function bytesOf(entry: ArchiveEntry): Promise<Buffer | null> {
  try {
    return await entry.read()
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    return null // one broken entry does not take the others with it; the person is told
  }
}

/**
 * An archive: its text is the list of what is in it (name, tab, size), and each entry is a document of its own. Archives in
 * it are such documents too, and are opened when they are read, with limits of their own.
 */
export async function readZip(bytes: Uint8Array, context: Context): Promise<Extracted> {
  const entries = await openArchive(bytes, context.limits)
  if (entries.length === 0) throw new UnreadableError('no_text')
  const attachments: Attachment[] = []
  let whole = 0
  let locked = 0
  for (const entry of entries) {
    if (entry.isEncrypted) {
      locked += 1
      continue
    }
    const data = await bytesOf(entry)
    if (data === null) continue
    whole += 1
    if (litter.test(entry.name)) continue
    attachments.push({
      name: nameOf(entry),
      mediaType: 'application/octet-stream',
      sizeBytes: data.length,
      path: null,
      isInline: false,
    })
    context.emitAttachment?.(data)
  }
  if (whole === 0) throw new UnreadableError(locked > 0 ? 'encrypted' : 'damaged')
  const text = entries.map((entry) => `${nameOf(entry)}\t${entry.sizeBytes}`).join('\n')
  return extractedOf('zip', text, {
    attachments,
    notices: whole < entries.length ? ['attachment_left_out'] : [],
    meta: { count: entries.length },
  })
}

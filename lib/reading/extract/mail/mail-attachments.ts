import type { Attachment as MimeAttachment } from 'postal-mime'
import type { Context } from '@/lib/reading/extract/context'
import { parseEml } from '@/lib/reading/extract/mail/parse-eml'
import type { Attachment } from '@/lib/reading/extract/schema'
import { cleanLine } from '@/lib/reading/extract/text/clean-text'

const extensions: Record<string, string> = {
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
}

const bytesOf = ({ content }: MimeAttachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content as ArrayBuffer)

/** "Your complaint 2026/17": the stroke of a reference is none of a path. */
export const withoutPath = (subject: string) => subject.replace(/[/\\]/g, '-')

/** A letter that is attached bears the name of its subject. */
async function nameOf(each: MimeAttachment, bytes: Uint8Array, number: number): Promise<string> {
  const ending = extensions[each.mimeType] ?? 'bin'
  const given = cleanLine(each.filename)
  if (given) return given
  const subject = each.mimeType === 'message/rfc822' ? (await parseEml(bytes)).head.subject : null
  return `${subject ? withoutPath(subject) : `attachment ${number}`}.${ending}`
}

/** The files sent with a mail, the letters passed on with it among them. Hands out their bytes in the same order. */
export async function mailAttachments(given: MimeAttachment[], context: Context): Promise<Attachment[]> {
  const attachments: Attachment[] = []
  for (const each of given.slice(0, context.limits.entries)) {
    const bytes = bytesOf(each)
    attachments.push({
      name: await nameOf(each, bytes, attachments.length + 1),
      mediaType: cleanLine(each.mimeType) ?? 'application/octet-stream',
      sizeBytes: bytes.length,
      path: null,
      isInline: each.related === true || each.disposition === 'inline',
    })
    context.emitAttachment?.(bytes)
  }
  return attachments
}

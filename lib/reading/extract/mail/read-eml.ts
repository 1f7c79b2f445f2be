import { extractedOf, type Context } from '@/lib/reading/extract/context'
import { mailAttachments } from '@/lib/reading/extract/mail/mail-attachments'
import { holdsLetter, parseEml } from '@/lib/reading/extract/mail/parse-eml'
import type { Extracted } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'
import { mapLines } from '@/lib/reading/extract/text/map-lines'

/** A mail: its own words, what it quotes, its header, and what was sent with it. */
export async function readEml(bytes: Uint8Array, context: Context): Promise<Extracted> {
  const parsed = await parseEml(bytes)
  if (!holdsLetter(parsed)) throw new UnreadableError('no_letter')
  const { head, text, zones, email, notices } = parsed
  return extractedOf('eml', text, {
    zones,
    map: mapLines(text, text, 'body'),
    attachments: await mailAttachments(email.attachments, context),
    notices: email.attachments.length > context.limits.entries ? [...notices, 'attachment_left_out'] : notices,
    meta: { title: head.subject, mail: head },
  })
}

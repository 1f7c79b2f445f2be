import { readText } from '@/lib/reading/read-text'
import type { Extracted, MailKind } from '@/lib/reading/extract/schema'
import type { Fitted } from '@/lib/reading/rules/score'
import type { Reading } from '@/lib/reading/schema'

/** Mails that a program wrote. */
const automatic = new Set<MailKind>(['automatic_reply', 'bounce', 'delivery_receipt'])

/** What the words of a file say, with what its header and its pages tell for certain; by the weights given, else our own. */
export function readWords(
  { text, zones, meta }: Pick<Extracted, 'text' | 'zones' | 'meta'>,
  weights?: Fitted,
): Reading {
  const { mail } = meta
  const sender = mail?.from?.name ?? mail?.from?.address ?? null
  const isAutomatic = mail !== null && mail !== undefined && automatic.has(mail.mailKind)
  return readText(text, { datedOn: mail?.sentOn ?? null, sender, isAutomatic, zones }, weights)
}

import type { MailHead } from '@/lib/reading/extract/schema'
import type { MailDirection } from '@/prisma/generated/enums'

/** Whether an address is ours. `ours` holds addresses, and domains that begin with an at sign, in lower case. */
export function isOurAddress(address: string | null | undefined, ours: readonly string[]): boolean {
  const plain = address?.toLowerCase() ?? ''
  return ours.some((own) => (own.startsWith('@') ? plain.endsWith(own) : plain === own))
}

/**
 * Whether we wrote a mail or they did. What a mail server says about a letter of ours comes from our own domain and is not
 * ours. Unknown without a sender, or before anybody said whose mail is ours.
 */
export function directionOf(mail: MailHead | null, ours: readonly string[]): MailDirection {
  if (!mail?.from?.address || ours.length === 0) return 'unknown'
  if (mail.mailKind === 'bounce' || mail.mailKind === 'delivery_receipt') return 'theirs'
  return isOurAddress(mail.from.address, ours) ? 'ours' : 'theirs'
}

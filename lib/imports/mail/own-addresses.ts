import type { MailHead } from '@/lib/reading/extract/schema'
import { isOurAddress } from '@/lib/workspaces/is-our-address'
import type { MailDirection } from '@/prisma/generated/enums'

/**
 * Whether we wrote a mail or they did. What a mail server says about a letter of ours comes from our own domain and is not
 * ours. Unknown without a sender, or before anybody said whose mail is ours.
 */
export function directionOf(mail: MailHead | null, ours: readonly string[]): MailDirection {
  if (!mail?.from?.address || ours.length === 0) return 'unknown'
  if (mail.mailKind === 'bounce' || mail.mailKind === 'delivery_receipt') return 'theirs'
  return isOurAddress(mail.from.address, ours) ? 'ours' : 'theirs'
}

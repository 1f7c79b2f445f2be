/** A mail by what makes two of them the same one. */
export type SameMail = { id: string; sha256: string; messageId: string | null }

/**
 * Which mails are there twice: the same bytes, or the same Message-ID (one mail that reached two mailboxes differs in the lines
 * of its way). `earlier` are mails that came in before and stay what they are; among `mails` the first one counts.
 */
export function findDuplicates(mails: readonly SameMail[], earlier: readonly SameMail[]): Map<string, string> {
  const [byHash, byMessage] = [new Map<string, string>(), new Map<string, string>()]
  const duplicates = new Map<string, string>()
  const remember = ({ id, sha256, messageId }: SameMail) => {
    byHash.set(sha256, byHash.get(sha256) ?? id)
    if (messageId) byMessage.set(messageId, byMessage.get(messageId) ?? id)
  }
  earlier.forEach(remember)
  for (const mail of mails) {
    const first = byHash.get(mail.sha256) ?? (mail.messageId ? byMessage.get(mail.messageId) : undefined)
    if (first !== undefined && first !== mail.id) duplicates.set(mail.id, first)
    else remember(mail)
  }
  return duplicates
}

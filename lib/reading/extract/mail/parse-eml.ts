import PostalMime, { type Address as MimeAddress, type Email } from 'postal-mime'
import { sentOf } from '@/lib/reading/extract/mail/mail-dates'
import { mailKindOf } from '@/lib/reading/extract/mail/mail-kind'
import { withPlainHead } from '@/lib/reading/extract/mail/raw-head'
import { readBody } from '@/lib/reading/extract/mail/read-body'
import type { Address, MailHead, Notice } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'
import { cleanLine } from '@/lib/reading/extract/text/clean-text'
import type { Zone } from '@/lib/reading/schema'

export type ParsedMail = { head: MailHead; text: string; zones: Zone[]; notices: Notice[]; email: Email }

const addressesOf = (given: MimeAddress | MimeAddress[] | undefined): Address[] =>
  [given ?? []]
    .flat()
    .flatMap((each) => each.group ?? [each])
    .map(({ name, address }) => ({ name: cleanLine(name), address: cleanLine(address) }))
    .filter(({ name, address }) => name !== null || address !== null)

const idsOf = (text: string | undefined) => (text ?? '').match(/<[^<>\s]{1,500}>/g) ?? []

/** Parses a mail. Nothing is too broken for the parser: whether it holds a letter is for the caller to ask. */
export async function parseEml(bytes: Uint8Array): Promise<ParsedMail> {
  const email = await parse(bytes)
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? ''
  const subject = cleanLine(email.subject)
  const { text, zones, forwarded, notices } = readBody(email.text ?? '', () => email.html ?? '', subject)
  const from = addressesOf(email.from)[0] ?? addressesOf(email.sender)[0] ?? null
  const head: MailHead = {
    from,
    to: addressesOf(email.to),
    cc: addressesOf(email.cc),
    subject,
    ...sentOf(header('date')),
    messageId: idsOf(email.messageId)[0] ?? null,
    inReplyTo: idsOf(email.inReplyTo)[0] ?? null,
    references: idsOf(email.references),
    mailKind: mailKindOf({
      header,
      subject: subject ?? '',
      from: from?.address ?? from?.name ?? '',
      messageClass: '',
      hasInvitation: email.attachments.some(({ mimeType }) => mimeType === 'text/calendar'),
    }),
    forwarded,
  }
  return { head, text, zones, notices, email }
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(withPlainHead(withoutLead(bytes)), {
      forceRfc822Attachments: true,
      maxNestingDepth: 100,
    })
  } catch (error) {
    // The parser refuses only what is nested or headed beyond its limits.
    throw new UnreadableError('too_heavy', { cause: error })
  }
}

/** Leaves out a byte order mark, blank lines, and the line that a mailbox puts above a letter. */
function withoutLead(bytes: Uint8Array): Uint8Array {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (bytes[at] === 10 || bytes[at] === 13) at += 1
  if (Buffer.from(bytes.subarray(at, at + 5)).toString('latin1') === 'From ') at = bytes.indexOf(10, at) + 1
  return bytes.subarray(at)
}

/** A letter has a sender, a subject or words; parsers call an empty message a success. */
export function holdsLetter({ head, text }: Pick<ParsedMail, 'head' | 'text'>): boolean {
  return head.from !== null || head.subject !== null || /[\p{L}\p{N}]/u.test(text)
}

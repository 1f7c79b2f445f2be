import { behind, headLine } from '@/lib/reading/extract/mail/find-heads'
import { sentOf } from '@/lib/reading/extract/mail/mail-dates'
import { mailKindOf } from '@/lib/reading/extract/mail/mail-kind'
import type { Address, MailHead } from '@/lib/reading/extract/schema'
import { cleanLine } from '@/lib/reading/extract/text/clean-text'

/** Who else it went to. */
export const copiesLine = /^[\s>*]*(?:cc|kopie(?: \(cc\))?|copie à|kopia|dw|udw)\s?:\*?\s*(\S.*)$/iu

/** Longer lines name no more people than anybody reads; in characters. */
const longestLine = 2000

/** "Brandt, Tomas <tomas@norland.example>", "[mailto:tomas@norland.example]", "Tomas Brandt tomas@norland.example", a name or an address alone. */
function addressOf(words: string): Address {
  const address = /[^\s<>[\]:;,"']{1,100}@[^\s<>[\]:;,"']{1,100}/.exec(words)?.[0] ?? null
  const [first = ''] = words.split(/[<[]/, 1)
  const name = address === null ? first : first.replace(address, '')
  return { name: name.includes('@') ? null : cleanLine(name.replace(/^["'\s]+|["'\s]+$/g, '')), address }
}

/** Programs put semicolons between people, and commas into names; or commas behind addresses. */
const addressesOf = (words: string): Address[] =>
  words
    .slice(0, longestLine)
    .split(words.includes(';') ? ';' : /(?<=>),/)
    .filter((each) => each.trim() !== '')
    .map(addressOf)

/** The header of a mail by the lines that a mail program wrote above it: what stands there and nothing else. */
export function toldHead(lines: readonly string[]): MailHead {
  const find = (label: RegExp) => behind(lines, label)
  const from = addressOf((find(headLine.from) ?? '').slice(0, longestLine))
  const subject = cleanLine(find(headLine.subject))
  const mailKind = mailKindOf({
    header: () => '',
    subject: subject ?? '',
    from: from.address ?? '',
    messageClass: '',
    hasInvitation: false,
  })
  return {
    from,
    to: addressesOf(find(headLine.to) ?? ''),
    cc: addressesOf(find(copiesLine) ?? ''),
    subject,
    ...sentOf(find(headLine.date)),
    messageId: null,
    inReplyTo: null,
    references: [],
    mailKind,
    forwarded: null,
  }
}

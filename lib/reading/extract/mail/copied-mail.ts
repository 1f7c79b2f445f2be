import { answersInside } from '@/lib/reading/extract/mail/answers-inside'
import { headLine } from '@/lib/reading/extract/mail/find-heads'
import { findQuoted } from '@/lib/reading/extract/mail/find-quoted'
import { sentOf } from '@/lib/reading/extract/mail/mail-dates'
import { mailKindOf } from '@/lib/reading/extract/mail/mail-kind'
import { noticesOf } from '@/lib/reading/extract/mail/read-body'
import type { Address, MailHead, Notice } from '@/lib/reading/extract/schema'
import { cleanLine } from '@/lib/reading/extract/text/clean-text'
import type { Zone } from '@/lib/reading/schema'

const copies = /^[\s>*]*(?:cc|kopie|dw|udw)\s?:\*?\s*(\S.*)$/iu

/** Longer lines name no more people than anybody reads; in characters. */
const longestLine = 2000

/** "Brandt, Tomas <tomas@norland.example>", "[mailto:tomas@norland.example]", a name or an address alone. */
function addressOf(words: string): Address {
  const address = /[^\s<>[\]:;,"']{1,100}@[^\s<>[\]:;,"']{1,100}/.exec(words)?.[0] ?? null
  const [name = ''] = words.split(/[<[]/, 1)
  return { name: name.includes('@') ? null : cleanLine(name.replace(/^["'\s]+|["'\s]+$/g, '')), address }
}

/** Programs put semicolons between people, and commas into names; or commas behind addresses. */
const addressesOf = (words: string): Address[] =>
  words
    .slice(0, longestLine)
    .split(words.includes(';') ? ';' : /(?<=>),/)
    .filter((each) => each.trim() !== '')
    .map(addressOf)

/** The header of a mail by the lines that a mail program copied above it. */
function headOf(lines: string[]): MailHead {
  const find = (pattern: RegExp) => lines.map((line) => pattern.exec(line)?.[1]).find((hit) => hit !== undefined)
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
    cc: addressesOf(find(copies) ?? ''),
    subject,
    ...sentOf(find(headLine.date)),
    messageId: null,
    inReplyTo: null,
    references: [],
    mailKind,
    forwarded: null,
  }
}

/**
 * What a text says that was copied out of a mail program: the letters that it quotes, and the header of the mail where its lines stand
 * above it. Of any other text nothing.
 */
export function copiedMail(text: string): { zones: Zone[]; mail: MailHead | null; notices: Notice[] } {
  const { zones, forwarded } = findQuoted(text, null, false)
  const { answers } = answersInside(text, zones, [])
  const head = forwarded && zones.find(({ kind }) => kind === 'letterhead')
  return {
    zones,
    mail: head ? headOf(text.slice(head.start, head.end).split('\n')) : null,
    notices: noticesOf(answers),
  }
}

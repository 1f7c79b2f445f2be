import MsgReader, { type FieldsData } from '@kenjiuno/msgreader'
import { extractedOf, type Context } from '@/lib/reading/extract/context'
import { decompressRtf } from '@/lib/reading/extract/mail/decompress-rtf'
import { sentOf } from '@/lib/reading/extract/mail/mail-dates'
import { withoutPath } from '@/lib/reading/extract/mail/mail-attachments'
import { mailKindOf } from '@/lib/reading/extract/mail/mail-kind'
import { holdsLetter } from '@/lib/reading/extract/mail/parse-eml'
import { readBody, type MailBody } from '@/lib/reading/extract/mail/read-body'
import { rtfToText } from '@/lib/reading/extract/mail/rtf-to-text'
import type { Address, Attachment, Extracted, MailHead } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'
import { cleanLine } from '@/lib/reading/extract/text/clean-text'
import { decodeAs, decodeBytes } from '@/lib/reading/extract/text/decode-bytes'
import { mapLines } from '@/lib/reading/extract/text/map-lines'

// The package is CommonJS: under Node its class is one level deeper than under a bundler.
const Reader = (MsgReader as unknown as { default?: typeof MsgReader }).default ?? MsgReader

type Opened = { fields: FieldsData; reader: MsgReader }

function open(bytes: Uint8Array, ansiEncoding?: string): Opened {
  const reader = new Reader(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)
  if (ansiEncoding) reader.parserConfig = { ansiEncoding }
  const fields = reader.getFileData()
  if (fields.error) throw new UnreadableError('damaged')
  return { fields, reader }
}

/** Opens a letter; when it states a code page for text that is not Unicode, opens it again in that. */
function openInItsCodePage(bytes: Uint8Array): Opened {
  try {
    const opened = open(bytes)
    const page = opened.fields.messageCodepage ?? opened.fields.internetCodepage
    const isKnown = page !== undefined && page > 0 && page !== 1200 && page !== 65_001 && page !== 20_127
    return isKnown ? reopen(bytes, `cp${page}`, opened) : opened
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    throw new UnreadableError('damaged', { cause: error })
  }
}

function reopen(bytes: Uint8Array, encoding: string, otherwise: Opened): Opened {
  try {
    return open(bytes, encoding)
  } catch {
    return otherwise // a code page that nobody knows: better a few wrong letters than none
  }
}

/** Exchange writes the address of its own directory where a mail has one: that is no address to write to. */
const addressIn = (...given: (string | undefined)[]) =>
  given.find((each) => each !== undefined && /^[^\s/@]+@[^\s/@]+$/.test(each.trim()))

function addressOf(name: string | undefined, ...addresses: (string | undefined)[]): Address | null {
  const address = { name: cleanLine(name), address: cleanLine(addressIn(...addresses)) }
  return address.name === null && address.address === null ? null : address
}

const recipientsOf = (fields: FieldsData, type: 'to' | 'cc'): Address[] =>
  (fields.recipients ?? [])
    .filter(({ recipType }) => (recipType ?? 'to') === type)
    .flatMap((each) => addressOf(each.name, each.smtpAddress, each.email) ?? [])

function htmlOf(fields: FieldsData): string {
  if (fields.bodyHtml) return fields.bodyHtml
  if (!fields.html) return ''
  const page = fields.internetCodepage
  const named = page === 65_001 ? 'utf-8' : page ? `windows-${page}` : null
  return decodeBytes(fields.html, named && decodeAs(new Uint8Array(), named, true) !== null ? named : null).text
}

/** The body as a page, or as words where the letter has no page; both empty where it has neither. */
function pageOf(fields: FieldsData, mostBytes: number): { html: string; words: string } {
  const html = htmlOf(fields)
  const rtf = html === '' && fields.compressedRtf ? decompressRtf(fields.compressedRtf, mostBytes) : null
  if (!rtf) return { html, words: '' }
  const { text, isHtml } = rtfToText(rtf)
  return isHtml ? { html: text, words: '' } : { html: '', words: text }
}

function bodyOf(fields: FieldsData, mostBytes: number): MailBody {
  const subject = cleanLine(fields.subject)
  if (fields.body?.trim()) return readBody(fields.body, () => pageOf(fields, mostBytes).html, subject)
  const { html, words } = pageOf(fields, mostBytes)
  return readBody(words, () => html, subject)
}

/** A draft names nobody as its sender; who saved it last is then the best that is known. */
function senderOf(fields: FieldsData, header: string): Address | null {
  const inHeader = /<([^<>]+)>\s*$/.exec(header)?.[1] ?? header
  const { senderSmtpAddress, sentRepresentingSmtpAddress, senderEmail, senderName, lastModifierName } = fields
  return (
    addressOf(senderName, senderSmtpAddress, sentRepresentingSmtpAddress, senderEmail, inHeader) ??
    (addressIn(lastModifierName) ? addressOf(undefined, lastModifierName) : null)
  )
}

function headOf(fields: FieldsData, forwarded: MailHead['forwarded']): MailHead {
  const headers = fields.headers ?? ''
  const unfolded = headers.replace(/\r?\n[ \t]+/g, ' ')
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? ''
  const ids = (name: string) => header(name).match(/<[^<>\s]{1,500}>/g) ?? []
  const subject = cleanLine(fields.subject)
  const from = senderOf(fields, header('from'))
  const stated = sentOf(header('date'))
  const kept = sentOf(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? (header('date') || fields.creationTime))
  const isSame =
    stated.sentAt !== null &&
    kept.sentAt !== null &&
    Math.abs(Date.parse(stated.sentAt) - Date.parse(kept.sentAt)) < 86_400_000
  return {
    from,
    to: recipientsOf(fields, 'to'),
    cc: recipientsOf(fields, 'cc'),
    subject,
    sentAt: kept.sentAt ?? stated.sentAt,
    sentOn: isSame || kept.sentOn === null ? stated.sentOn : kept.sentOn,
    messageId: cleanLine(fields.messageId) ?? ids('message-id')[0] ?? null,
    inReplyTo: ids('in-reply-to')[0] ?? null,
    references: ids('references'),
    mailKind: mailKindOf({
      header,
      subject: subject ?? '',
      from: from?.address ?? from?.name ?? '',
      messageClass: fields.messageClass ?? '',
      hasInvitation: false,
    }),
    forwarded,
  }
}

function attachmentsOf({ fields, reader }: Opened, context: Context): { attachments: Attachment[]; leftOut: boolean } {
  const attachments: Attachment[] = []
  let leftOut = false
  for (const each of (fields.attachments ?? []).slice(0, context.limits.entries)) {
    try {
      const { fileName, content } = reader.getAttachment(each)
      const called = cleanLine(each.fileName) ?? cleanLine(fileName) ?? cleanLine(each.name)
      attachments.push({
        name: withoutPath(called ?? `attachment ${attachments.length + 1}`),
        mediaType: each.innerMsgContent
          ? 'application/vnd.ms-outlook'
          : (cleanLine(each.attachMimeTag) ?? 'application/octet-stream'),
        sizeBytes: content.length,
        path: null,
        isInline: each.attachmentHidden === true || Boolean(each.pidContentId && /<img[^>]+cid:/i.test(htmlOf(fields))),
      })
      context.emitAttachment?.(content)
    } catch {
      leftOut = true // one broken attachment does not take the letter with it; the person is told
    }
  }
  return { attachments, leftOut }
}

/** A letter saved from Outlook: its words, its header, and what was sent with it. */
export function readMsg(bytes: Uint8Array, context: Context): Extracted {
  const opened = openInItsCodePage(bytes)
  const { text, zones, forwarded, notices } = bodyOf(opened.fields, context.limits.textLength * 4)
  const head = headOf(opened.fields, forwarded)
  if (!holdsLetter({ head, text })) throw new UnreadableError('no_letter')
  const { attachments, leftOut } = attachmentsOf(opened, context)
  return extractedOf('msg', text, {
    zones,
    map: mapLines(text, text, 'body'),
    attachments,
    notices: leftOut ? [...notices, 'attachment_left_out'] : notices,
    meta: { title: head.subject, mail: head },
  })
}

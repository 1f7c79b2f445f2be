import { extractedOf, type Context } from '@/lib/reading/extract/context'
import { withoutPath } from '@/lib/reading/extract/mail/mail-attachments'
import { holdsLetter, parseEml, type ParsedMail } from '@/lib/reading/extract/mail/parse-eml'
import type { Address, Attachment, Extracted, Notice, Page } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'
import type { Zone } from '@/lib/reading/schema'

/** Where each letter of a mailbox begins: after a line "From …", at the start or behind a blank line. */
function* lettersOf(bytes: Uint8Array): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let start = -1
  for (let at = 0; at !== -1 && at < buffer.length; at = nextLine(buffer, at)) {
    if (!isMark(buffer, at)) continue
    if (start !== -1) yield buffer.subarray(start, at)
    start = at
  }
  yield buffer.subarray(Math.max(0, start))
}

const nextLine = (buffer: Buffer, at: number) => {
  const end = buffer.indexOf(10, at)
  return end === -1 ? -1 : end + 1
}

function isMark(buffer: Buffer, at: number): boolean {
  if (buffer.toString('latin1', at, at + 5) !== 'From ') return false
  const isFirst = at === 0 || buffer.toString('latin1', 0, at).trim() === ''
  const before = buffer.toString('latin1', Math.max(0, at - 3), at)
  const line = buffer.toString('latin1', at, Math.min(at + 200, buffer.length)).split(/\r?\n/)
  return isFirst || (/\n\r?\n$/.test(before) && (/\d{4}|\d:\d\d/.test(line[0] ?? '') || /^[\w-]+:/.test(line[1] ?? '')))
}

/** Lines that begin with "From " were quoted in mailboxes, so that they do not look like the start of a letter. */
const unquoted = (letter: Uint8Array) =>
  Buffer.from(
    Buffer.from(letter)
      .toString('latin1')
      .replace(/^>(>*From )/gm, '$1'),
    'latin1',
  )

const written = (address: Address) =>
  address.name && address.address ? `${address.name} <${address.address}>` : (address.name ?? address.address ?? '')

const dayWords = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** The day of a header as people write it: Tue 30 May 2006. */
const writtenDay = (day: string) => dayWords.format(new Date(`${day}T00:00:00Z`)).replace(',', '')

function headLines({ head }: ParsedMail): string {
  const lines = [
    ['From', head.from ? written(head.from) : ''],
    ['To', head.to.map(written).join(', ')],
    ['Cc', head.cc.map(written).join(', ')],
    ['Subject', head.subject ?? ''],
    ['Date', head.sentOn ? writtenDay(head.sentOn) : ''],
  ]
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n')
}

/** A mailbox: each letter is a page with its header lines, and a document of its own beside. */
export async function readMbox(bytes: Uint8Array, context: Context): Promise<Extracted> {
  const pages: Page[] = []
  const zones: Zone[] = []
  const attachments: Attachment[] = []
  let text = ''
  const notices = new Set<Notice>()
  for (const letter of lettersOf(bytes)) {
    if (pages.length >= context.limits.entries) {
      notices.add('attachment_left_out')
      break
    }
    const source = unquoted(letter)
    const mail = await parseEml(source)
    if (!holdsLetter(mail)) continue
    const number = pages.length + 1
    const lead = number === 1 ? '' : '\f'
    const start = text.length + lead.length
    const head = headLines(mail)
    const bodyStart = start + head.length + 2
    text += `${lead}${head}\n\n${mail.text}`
    if (text.length > context.limits.textLength) throw new UnreadableError('too_long')
    pages.push({ number, start, end: text.length, width: null, height: null, origin: 'text' })
    zones.push({ kind: 'letterhead', start, end: start + head.length, page: number, language: null })
    for (const zone of mail.zones) {
      zones.push({ ...zone, start: zone.start + bodyStart, end: zone.end + bodyStart, page: number })
    }
    for (const notice of mail.notices) notices.add(notice)
    attachments.push({
      name: `${mail.head.subject ? withoutPath(mail.head.subject) : `letter ${number}`}.eml`,
      mediaType: 'message/rfc822',
      sizeBytes: source.length,
      path: null,
      isInline: false,
    })
    context.emitAttachment?.(source)
  }
  if (pages.length === 0) throw new UnreadableError('no_letter')
  return extractedOf('mbox', text, {
    pages,
    zones,
    attachments,
    notices: [...notices],
    meta: { count: pages.length },
  })
}

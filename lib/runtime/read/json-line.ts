import type { Address, Extracted, FileReading, MailHead } from '@/lib/reading/extract/schema'
import type { Suggestion } from '@/lib/reading/schema'

export const written = ({ name, address }: Address) =>
  name !== null && address !== null ? `${name} <${address}>` : (name ?? address ?? '')

const mailOf = (mail: MailHead) => ({
  from: mail.from && written(mail.from),
  to: mail.to.map(written),
  cc: mail.cc.map(written),
  subject: mail.subject,
  date: mail.sentAt,
  datedOn: mail.forwarded?.sentOn ?? mail.sentOn,
  messageId: mail.messageId,
  inReplyTo: mail.inReplyTo,
  references: mail.references,
  mailKind: mail.mailKind,
  forwarded: mail.forwarded,
})

const factsOf = ({ meta, attachments, notices, pages, needsOcr }: Extracted) => ({
  title: meta.title,
  author: meta.author,
  count: meta.count,
  pages: pages.length,
  scannedPages: meta.scannedPages,
  needsOcr,
  ocr: meta.ocr,
  charset: meta.charset,
  attachments: attachments.map(({ name, mediaType, sizeBytes, isInline }) => ({
    name,
    mediaType,
    sizeBytes,
    isInline,
  })),
  notices,
})

/** Features are for fitting weights, not for whoever reads a line. */
const suggestionOf = ({
  kind,
  tier,
  start,
  end,
  quote,
  ranges,
  score,
  type,
  firmness,
  actor,
  dueOn,
  dueText,
  value,
  reason,
}: Suggestion) => ({
  kind,
  tier,
  start,
  end,
  quote,
  ...(ranges && { ranges }),
  score,
  type,
  firmness,
  actor,
  dueOn,
  dueText,
  value,
  reason,
})

/** Facts that the header states win over those that the words suggest; what neither says is null. */
function metaOf(extracted: Extracted, found: object): object {
  const stated = extracted.meta.mail ? mailOf(extracted.meta.mail) : {}
  const known = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null))
  return { ...stated, ...found, ...known, ...factsOf(extracted) }
}

const tenth = (value: number) => Math.round(value * 10) / 10

/** One line for one file; see `docs/reading.md` for its fields. `start` and `end` index `text`. */
export function jsonLine(file: string, read: FileReading): string {
  const cost = {
    ms: tenth(read.ms),
    peakMb: tenth(read.peakMb),
    ...(read.ocr && { ocr: { ms: tenth(read.ocr.ms), peakMb: tenth(read.ocr.peakMb) } }),
  }
  if (!read.ok) {
    const nothing = { kind: null, language: null, meta: {}, text: '', zones: [], suggestions: [] }
    return `${JSON.stringify({ file, ok: false, error: read.error.sentence, code: read.error.code, ...nothing, ...cost })}\n`
  }
  const { extracted, reading } = read
  const line = {
    file,
    ok: true,
    kind: extracted.fileKind,
    language: reading?.language ?? null,
    meta: metaOf(extracted, reading?.meta ?? {}),
    text: extracted.text,
    zones: reading?.zones ?? extracted.zones,
    suggestions: (reading?.suggestions ?? []).map(suggestionOf),
    ...cost,
  }
  return `${JSON.stringify(line)}\n`
}

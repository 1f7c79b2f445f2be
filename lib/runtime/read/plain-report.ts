import { anchorOf, displayQuote } from '@/lib/documents/anchor'
import type { FileReading } from '@/lib/reading/extract/schema'
import { written } from '@/lib/runtime/read/json-line'

const indent = (text: string) => text.replace(/^/gm, '  ')

/** What the reader makes of a file, for a person at a terminal. Names are printed without control characters. */
export function plainReport(file: string, read: FileReading): string {
  const name = file.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')
  const cost = `${read.ms.toFixed(0)} ms, ${read.peakMb.toFixed(0)} MiB`
  if (!read.ok) return `${name}\n  ${read.error.sentence}\n  (${cost})\n\n`
  const { extracted, reading } = read
  const { mail, title, count } = extracted.meta
  const facts = [
    ['kind', extracted.fileKind],
    ['language', reading?.language],
    ['title', title],
    ['count', count],
    ['from', mail?.from && written(mail.from)],
    ['sent', mail?.sentAt],
    ['mail', mail?.mailKind],
    ['attachments', extracted.attachments.map((each) => each.name).join(', ')],
    ['notices', extracted.notices.join(', ')],
  ].flatMap(([label, value]) => (value ? [`  ${label}: ${value}`] : []))
  const zones = (reading?.zones ?? extracted.zones).map(
    ({ kind, start, end }) =>
      `  ${kind} ${start}–${end}: ${extracted.text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ')}`,
  )
  const suggestions = (reading?.suggestions ?? []).map(
    ({ kind, tier, score, reason, start, end, ranges = [{ start, end }] }) =>
      `  ${kind} (${tier}, ${score.toFixed(2)}): ${displayQuote(anchorOf(extracted.text, ranges).quote)}\n    ${reason}`,
  )
  const parts = [facts.join('\n'), indent(extracted.text), zones.join('\n'), suggestions.join('\n')].filter(
    (part) => part.trim() !== '',
  )
  return `${name} (${cost})\n${parts.join('\n\n')}\n\n`
}

import { extractedOf } from '@/lib/reading/extract/context'
import { copiedMail } from '@/lib/reading/extract/mail/copied-mail'
import type { Extracted, Page } from '@/lib/reading/extract/schema'
import { cleanText } from '@/lib/reading/extract/text/clean-text'
import { decodeBytes } from '@/lib/reading/extract/text/decode-bytes'
import { mapLines } from '@/lib/reading/extract/text/map-lines'

/** Stretches between form feeds, numbered from 1. */
export function pagesOf(text: string): Page[] {
  const pages: Page[] = []
  let start = 0
  for (const page of text.split('\f')) {
    const end = start + page.length
    pages.push({ number: pages.length + 1, start, end, width: null, height: null, origin: 'text' })
    start = end + 1
  }
  return pages
}

/** A plain text, whatever its encoding; it may have been copied out of a mail program. */
export function readTxt(bytes: Uint8Array): Extracted {
  const { text: original, charset } = decodeBytes(bytes)
  const text = cleanText(original)
  const { zones, mail, notices } = copiedMail(text)
  const map = mapLines(text, original, 'body')
  return extractedOf('txt', text, { pages: pagesOf(text), zones, map, notices, meta: { charset, mail } })
}

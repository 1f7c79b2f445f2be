import { extractedOf } from '@/lib/reading/extract/context'
import type { Extracted } from '@/lib/reading/extract/schema'
import { cleanLine, cleanText } from '@/lib/reading/extract/text/clean-text'
import { decodeBytes } from '@/lib/reading/extract/text/decode-bytes'
import { htmlToText } from '@/lib/reading/extract/text/html-to-text'

const charsetInHead = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i
const inDeclaration = /^[^<]{0,10}<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/i

/** The encoding that a page states about itself in its first 2,048 bytes. */
function statedCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const stated = charsetInHead.exec(head)?.[1] ?? inDeclaration.exec(head)?.[1] ?? null
  return stated !== null && /^utf-?16/i.test(stated) ? null : stated
}

/** A web page: its visible text. Nothing in it is run, loaded or followed. */
export function readHtml(bytes: Uint8Array): Extracted {
  const { text: source, charset } = decodeBytes(bytes, statedCharset(bytes))
  const { text, title } = htmlToText(source)
  return extractedOf('html', cleanText(text), { meta: { title: cleanLine(title), charset } })
}

import { decodeBytes } from '@/lib/reading/extract/text/decode-bytes'

const high = /[\x80-\xff]/
const word = /=\?[\w.*-]+\?q\?[^?]*\?=/gi
const escape = (letter: string) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`

/**
 * A mail whose head has bare bytes beyond ASCII, as old programs wrote them: inside encoded words they are escaped, as
 * they should have been; elsewhere the head is brought to UTF-8. The body stays as it is.
 */
export function withPlainHead(mail: Uint8Array): Uint8Array {
  const buffer = Buffer.from(mail.buffer, mail.byteOffset, mail.length)
  const ends = [buffer.indexOf('\n\n'), buffer.indexOf('\r\n\r\n')].filter((at) => at !== -1)
  const end = Math.min(buffer.length, 200_000, ...ends)
  const head = buffer.toString('latin1', 0, end)
  if (!high.test(head)) return mail
  const escaped = head.replace(word, (each) => each.replace(/[\x80-\xff]/g, escape))
  const { text } = decodeBytes(Buffer.from(escaped, 'latin1'))
  return Buffer.concat([Buffer.from(text), buffer.subarray(end)])
}

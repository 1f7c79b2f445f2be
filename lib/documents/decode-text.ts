/** Text of a document, or why there is none (a message key of `documents.json`). */
export type Decoded = { text: string; readError?: undefined } | { text?: undefined; readError: string }

const boms: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Line ends become \n and nothing else changes: offsets of passages count in this text. */
const withPlainLines = (text: string) => text.replace(/\r\n?/g, '\n')

/**
 * Reads bytes as plain text: by their mark, else as UTF-8, else as windows-1252, which old mail programs wrote. Bytes
 * with NUL are no text. An empty file is an error, not an empty success.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = boms.find(([, bom]) => bom.every((byte, index) => bytes[index] === byte))
  if (!marked && bytes.subarray(0, 8192).includes(0)) return { readError: 'not_text' }
  const text = marked ? tryDecode(bytes, marked[0]) : (tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'windows-1252'))
  if (text === null || text.includes('\0')) return { readError: 'not_text' }
  if (text.trim() === '') return { readError: 'empty' }
  return { text: withPlainLines(text) }
}

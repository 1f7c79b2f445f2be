import { fileTypeFromBuffer } from 'file-type'

const byExtension: Record<string, string> = {
  txt: 'text/plain',
  eml: 'message/rfc822',
  html: 'text/html',
  htm: 'text/html',
  csv: 'text/csv',
}

/**
 * What a file is, by its first bytes; what the browser said is not asked. Files without a signature are text when they
 * can be text, and then their ending may say which. Everything else is bytes.
 */
export async function mediaTypeOf(firstBytes: Uint8Array, name: string): Promise<string> {
  const known = await fileTypeFromBuffer(firstBytes)
  if (known) return known.mime
  if (firstBytes.includes(0)) return 'application/octet-stream'
  const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  return byExtension[extension] ?? 'text/plain'
}

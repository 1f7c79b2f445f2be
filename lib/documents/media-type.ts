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

/**
 * What a file inside another is, where that one said `said`. Its bytes decide: a mail may call a PDF anything, and an archive
 * says nothing. Only which kind of text it is, bytes do not tell.
 */
export async function mediaTypeInside(firstBytes: Uint8Array, name: string, said: string): Promise<string> {
  const known = await mediaTypeOf(firstBytes, name)
  return known === 'text/plain' && /^(?:text|message)\/[\w.+-]+$/.test(said) ? said : known
}

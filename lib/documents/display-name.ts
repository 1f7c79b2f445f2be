/** Control characters, and marks that turn the direction of writing: a name must read as it is. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

const longest = 200

/** A file's name as people may see it: one line, no path, no hidden characters, at most 200 characters. */
export function displayNameOf(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(invisible, '')
    .trim()
  if (/^\.*$/.test(name)) return 'file'
  if (name.length <= longest) return name
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? ''
  return name.slice(0, longest - extension.length) + extension
}

/** The header that makes a browser save a file under its name (RFC 6266; RFC 8187 for what is not ASCII). */
export function contentDispositionOf(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/** U+0080 to U+009F are no letters: old programs wrote bytes of windows-1252 there. */
const windows1252 = new TextDecoder('windows-1252')
const c1 = /[\u0080-\u009f]/g
const fromC1 = (letter: string) => {
  const meant = windows1252.decode(Uint8Array.of(letter.charCodeAt(0)))
  return /[\u0080-\u009f]/.test(meant) ? '' : meant
}

/** Controls that a terminal or a page would act on, marks that turn the direction of writing, and byte order marks. */

const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u202d\u202e\ufeff\ufffe\uffff]/g

/**
 * A text as it is stored: NFC, lines by \n, pages by \f, tabs; no other control character and no half of a surrogate
 * pair. What Postgres and a page can hold, and nothing that either would act on.
 */
export function cleanText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return lines
    .replace(/[\u2028\u2029\u0085]/g, '\n')
    .replace(c1, fromC1)
    .replace(controls, '')
    .toWellFormed()
    .normalize('NFC')
}

/** The same on one line: for names, subjects and addresses. Null when nothing is left. */
export function cleanLine(text: string | null | undefined): string | null {
  const line = cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 2000)
  return line === '' ? null : line
}

/** Signs of print and bullets, each with the sign that says the same in a typed text. */
const typed: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '•': '·',
  '…': '.',
}

/** A sign that may stand for one of print. */
export const typedSign = new RegExp(`[${Object.values(typed).join('').replaceAll('-', '')}-]`)

const printed = new RegExp(`[${Object.keys(typed).join('')}]`, 'g')
const wide = /[^\u0000-\u00FF]/

/**
 * A text with typed signs for those of print, of the same length, so that every place stays. One sign above U+00FF, such as the
 * apostrophe of a word processor, has the engine keep two bytes for each letter of the text and of whatever is cut from it,
 * and make every pattern ready once more for such texts: a letter of two pages took twice as long to read.
 */
export function inOneByte(text: string): string {
  const plain = text.replace(printed, (sign) => typed[sign] ?? sign)
  return wide.test(plain) ? plain : Buffer.from(plain, 'latin1').toString('latin1')
}

/** Words of a reference: with a figure or a sign within, in capitals, or short with its full stop, as in "Dez. V/50-3". */
const ofSign = /^(?:[\p{Lu}\d][\p{L}\d]*(?:[-–./_#:+(]+[\p{L}\d]+\)?)*|\p{Lu}\p{Ll}{0,3}\.)$/u
const isOfSign = (word: string) =>
  ofSign.test(word) && /\d|^\p{Lu}{1,6}$|^\p{Lu}+(?:[-/_#.]\p{Lu}+)+$|^\p{Lu}\p{Ll}{0,3}\.$/u.test(word)
const joins = /^[-–/]$/

/** What has the form of one and is none: a day, a year, a small number, the mark of a case at a court. */
const isOther = (sign: string) =>
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}|(?:19|20)\d\d|\d{1,3})$/.test(sign) ||
  /^(?:[IVX]+|\d{1,3})\s\p{L}{1,6}(?:\/\p{L}+)?\s\d{1,5}\/\d\d|^[CTF]-\d{1,4}\/\d\d(?:\s?P)?$/u.test(sign)

/** The reference with which words begin, "LAF II C 4 - 0312/26" of "LAF II C 4 - 0312/26 bearbeitet"; null where they do not. */
export function signIn(words: string): string | null {
  const found: string[] = []
  for (const raw of words
    .replace(/^[\s"„“«(]+/u, '')
    .split(/\s+/)
    .slice(0, 8)) {
    const isShort = /^\p{Lu}\p{Ll}{0,3}\.$/u.test(raw)
    const word = isShort ? raw : raw.replace(/["“”»,;!?.]+$/u, '')
    const bare = word.includes('(') ? word : word.replace(/\)$/, '')
    if (!joins.test(bare) && !isOfSign(bare)) break
    found.push(bare)
    if (bare !== raw) break
  }
  while (found.length > 0 && !/[\p{L}\d)]$/u.test(found.at(-1) ?? '')) found.pop()
  const sign = found.join(' ')
  return /\d/.test(sign) && sign.length <= 60 && !isOther(sign) ? sign : null
}

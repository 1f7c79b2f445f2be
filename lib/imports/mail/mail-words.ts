/** A subject without the marks of replies and forwards, its letters and digits alone: what two mails of a thread share. */
export const plainSubject = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(\s*(re|aw|antw|odp|ref|sv|vs|tr|rv|fwd?|wg|i|doorst)\s*:)+/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A reference without the spaces and capitals that people change. */
export const plainReference = (text: string): string => text.toLowerCase().replace(/\s+/g, '')

/** A name in small letters and digits, its words parted by single blanks, to be compared. */
export const plainName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Anybody may have an address there: two of them say nothing about each other. */
const shared = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com yahoo.fr gmx.de gmx.net web.de t-online.de icloud.com me.com proton.me protonmail.com wp.pl onet.pl o2.pl orange.fr free.fr laposte.net posteo.de riseup.net'.split(
    ' ',
  ),
)

/** The domain of an address, in lower case; null for none, and for one that anybody may have an address at. */
export function ownDomainOf(address: string | null | undefined): string | null {
  const domain = /@([^@\s>]+)$/.exec(address?.toLowerCase() ?? '')?.[1] ?? null
  return domain === null || shared.has(domain) ? null : domain
}

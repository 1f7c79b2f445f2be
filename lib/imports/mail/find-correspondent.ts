import type { KnownLetter, KnownRecipient } from '@/lib/imports/mail/letter-index'
import { ownDomainOf, plainName } from '@/lib/imports/mail/mail-words'
import type { Address } from '@/lib/reading/extract/schema'

/** Who wrote a mail, by its header and by its own words. */
export type Correspondent = { addresses: readonly Address[]; institution: string | null }

const sameAddress = (one: string | null | undefined, other: string | null | undefined) =>
  Boolean(one && other && one.toLowerCase() === other.toLowerCase())

const sameBody = (one: string | null | undefined, other: string | null | undefined) =>
  sameAddress(one, other) || (ownDomainOf(one) !== null && ownDomainOf(one) === ownDomainOf(other))

const sameName = (given: string | null | undefined, { institution, shortName }: KnownRecipient) => {
  if (!given) return false
  const plain = plainName(given)
  return plain !== '' && [institution, shortName].some((name) => name && plainName(name) === plain)
}

/** Whether a recipient is the one that writes: by its address, its domain, or its name. */
function isThem(recipient: KnownRecipient, letter: KnownLetter, { addresses, institution }: Correspondent): boolean {
  if (addresses.some(({ address }) => sameBody(address, recipient.email))) return true
  if ([institution, ...addresses.map(({ name }) => name)].some((name) => sameName(name, recipient))) return true
  return letter.mailedTo.some(
    (to) =>
      addresses.some(({ address }) => sameBody(address, to.address)) &&
      (letter.recipients.length === 1 || sameName(to.name, recipient)),
  )
}

/** The recipients of a letter that a mail can be from. None: somebody else writes. */
export const findCorrespondents = (letter: KnownLetter, from: Correspondent): KnownRecipient[] =>
  letter.recipients.filter((recipient) => isThem(recipient, letter, from))

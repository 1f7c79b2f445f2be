import { factsOf, passesOn, type DocumentFacts } from '@/lib/reading/facts'
import type { CandidateLetter } from '@/lib/suggestions/rank-letters'
import { isOurAddress } from '@/lib/workspaces/is-our-address'

/** By what a letter of ours is known beside the record: addresses and domains in lower case, and names as a letterhead has them. */
export type OurSide = { addresses: readonly string[]; names: readonly string[] }

type Against = { letters: readonly Pick<CandidateLetter, 'messageIds'>[]; ours?: OurSide }

/** Whether a file is a mail that stands on the record as a letter of ours already. */
export function isOnRecordAsOurs({ mail }: DocumentFacts, { letters }: Against): boolean {
  const id = mail?.messageId
  return id != null && letters.some(({ messageIds }) => messageIds.includes(id))
}

const squeezed = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** What a mail server says of a letter of ours comes from our own domain, and what one of us passes on was written by others. */
const isOfOthers = ({ mail }: DocumentFacts) =>
  mail?.mailKind === 'bounce' || mail?.mailKind === 'delivery_receipt' || mail?.forwarded != null

/** A file as far as it tells who wrote it; `suggestions` are the demands found in it. */
type Written = { facts: unknown; texts?: readonly { text: string }[]; suggestions?: readonly unknown[] }

/** Our name in the first line of a letter that asks for something. Without a demand it may be the address of a letter to us. */
function isUnderOurName({ texts, suggestions }: Written, known: ReadonlySet<string>): boolean {
  const [first = ''] = (texts?.[0]?.text ?? '').trimStart().split('\n', 1)
  return (suggestions ?? []).length > 0 && known.has(squeezed(first))
}

/** Whether we wrote a file ourselves: by the mail that is on the record, by the address it comes from, or by its letterhead. */
export function isOurs(written: Written, against: Against): boolean {
  const facts = factsOf(written.facts)
  if (!facts) return false
  if (isOnRecordAsOurs(facts, against)) return true
  if (!against.ours || isOfOthers(facts) || passesOn(facts)) return false
  const { mail, meta } = facts
  const { addresses, names } = against.ours
  // A name without a letter is the first line of many files.
  const known = new Set(names.map(squeezed).filter((name) => name !== ''))
  const said = [meta?.institution, mail?.from?.name].flatMap((name) => (name ? squeezed(name) : []))
  return (
    isOurAddress(mail?.from?.address, addresses) ||
    said.some((name) => known.has(name)) ||
    (mail === null && isUnderOurName(written, known))
  )
}

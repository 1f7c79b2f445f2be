import type { Clues } from '@/lib/imports/mail/load-letters'
import type { SortedMail } from '@/lib/imports/mail/guess-letters'
import { ownDomainOf, plainReference, plainSubject } from '@/lib/imports/mail/mail-words'

const once = (values: (string | null | undefined)[]) => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
]

/** Everything by which mails may mean letters of ours, each once. */
export function gatherClues(mails: readonly SortedMail[]): Clues {
  const metas = mails.flatMap(({ facts: { meta } }) => meta ?? [])
  const heads = mails.flatMap(({ facts: { mail } }) => mail ?? [])
  const people = heads.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).flatMap((one) => one ?? [])
  const addresses = once([...people.map(({ address }) => address), ...mails.flatMap(({ failed }) => failed)])
  const answers = metas.flatMap((meta) => meta.answers)
  return {
    messageIds: once(mails.flatMap(({ chain }) => [...chain])),
    references: once(
      [
        ...metas.flatMap(({ ourReference, theirReference }) => [ourReference, theirReference]),
        ...answers.map(({ reference }) => reference),
      ].map((one) => one && plainReference(one)),
    ),
    days: once(answers.map(({ datedOn }) => datedOn)),
    subjects: once(
      [...heads.map(({ subject }) => subject), ...metas.map(({ subject }) => subject)].map(
        (one) => one && plainSubject(one),
      ),
    ),
    addresses: addresses.map((address) => address.toLowerCase()),
    domains: once(addresses.map(ownDomainOf)),
    names: once([...people.map(({ name }) => name), ...metas.map(({ institution }) => institution)]).map((name) =>
      name.toLowerCase(),
    ),
  }
}

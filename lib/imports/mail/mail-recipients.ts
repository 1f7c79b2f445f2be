import { ownDomainOf, plainName } from '@/lib/imports/mail/mail-words'
import { isOurAddress } from '@/lib/workspaces/is-our-address'
import type { Address, MailHead } from '@/lib/reading/extract/schema'

export type DirectoryLine = { name: string; shortName: string | null; email: string | null }

/** Whom a letter of ours went to, by the names of the directory where it knows them. */
export type MailRecipient = { institution: string; addressee: string | null; isKnown: boolean }

const entryOf = ({ name, address }: Address, directory: readonly DirectoryLine[]): DirectoryLine | undefined => {
  const plain = address?.toLowerCase()
  const named = name ? plainName(name) : ''
  return (
    directory.find(({ email }) => email !== null && email.toLowerCase() === plain) ??
    directory.find(
      (one) => named !== '' && [one.name, one.shortName].some((each) => each && plainName(each) === named),
    ) ??
    directory.find(({ email }) => ownDomainOf(email) !== null && ownDomainOf(email) === ownDomainOf(plain))
  )
}

/** The recipients of a mail of ours: those it went to, copies to ourselves and to others left out. */
export function recipientsOfMail(
  mail: MailHead | null,
  ours: readonly string[],
  directory: readonly DirectoryLine[],
): MailRecipient[] {
  const to = (mail?.to ?? []).filter(({ address }) => !isOurAddress(address, ours))
  const lines = to.map((one) => {
    const entry = entryOf(one, directory)
    const given = (one.name ?? one.address ?? '').replaceAll(/[;\n]/g, ' ').trim()
    const addressee = entry && one.name && plainName(one.name) !== plainName(entry.name) ? given.slice(0, 200) : null
    return { institution: (entry?.name ?? given).slice(0, 200), addressee, isKnown: entry !== undefined }
  })
  return lines.filter(
    (line, index) =>
      line.institution !== '' &&
      lines.findIndex((other) => other.institution === line.institution && other.addressee === line.addressee) ===
        index,
  )
}

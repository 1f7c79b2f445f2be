type Recipient = { id: string; addressee: string | null; institution: { name: string; shortName: string | null } }

/** The recipients of a letter in short, by id; two office-holders of one institution are told apart by their office. */
export function shortNames(recipients: readonly Recipient[]): ReadonlyMap<string, string> {
  const nameOf = ({ institution }: Recipient) => institution.shortName ?? institution.name
  return new Map(
    recipients.map((recipient) => {
      const isAlone = recipients.filter((other) => nameOf(other) === nameOf(recipient)).length === 1
      const { id, addressee } = recipient
      return [id, isAlone || !addressee ? nameOf(recipient) : `${nameOf(recipient)}; ${addressee}`]
    }),
  )
}

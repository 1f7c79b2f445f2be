/** Whether an address is ours. `ours` holds addresses, and domains that begin with an at sign, in lower case. */
export function isOurAddress(address: string | null | undefined, ours: readonly string[]): boolean {
  const plain = address?.toLowerCase() ?? ''
  return ours.some((own) => (own.startsWith('@') ? plain.endsWith(own) : plain === own))
}

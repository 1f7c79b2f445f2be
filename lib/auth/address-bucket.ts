import { isIP } from 'node:net'

/**
 * The address that tries are counted under. An IPv6 network of 64 bits is one household or office and can invent as
 * many addresses as it likes, so it counts as one; an IPv4 address wrapped in IPv6 is that IPv4 address.
 * Anything that is no address is one bucket for all of them.
 */
export function addressBucket(address: string | null): string {
  const given = (address ?? '').trim().toLowerCase().replace(/%.*$/, '')
  const wrapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(given)?.[1]
  if (wrapped && isIP(wrapped) === 4) return wrapped
  if (isIP(given) === 4) return given
  if (isIP(given) !== 6) return 'unknown'
  return `${networkOf(given).join(':')}::/64`
}

/** The first four groups of an IPv6 address, without leading zeros. */
function networkOf(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const before = head.split(':').filter((group) => group !== '')
  const after = (tail ?? '').split(':').filter((group) => group !== '')
  const missing = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array.from({ length: Math.max(missing, 0) }, () => '0'), ...after]
  return groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''))
}

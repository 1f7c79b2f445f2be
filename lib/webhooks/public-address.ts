import { BlockList, isIP } from 'node:net'

/** Ranges of the IANA special-purpose registries that are no host on the internet. */
const closedV4 = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closedV4.addSubnet(network, bits, 'ipv4')

/** Only global unicast is open; what is tunnelled or an example inside of it is not. */
const openV6 = new BlockList()
openV6.addSubnet('2000::', 3, 'ipv6')
const closedV6 = new BlockList()
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closedV6.addSubnet(network, bits, 'ipv6')

/** Whether an IP address is a host on the internet: not this machine, its network, or what a cloud puts beside it. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address)
  if (kind === 4) return !closedV4.check(address, 'ipv4')
  if (kind === 6) return openV6.check(address, 'ipv6') && !closedV6.check(address, 'ipv6')
  return false
}

const localNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|onion|arpa)\.?$/i

/** Whether a name can be one of the internet at all: it has a dot, and is not one of those that mean a network inside. */
export const isPublicName = (name: string): boolean => name.includes('.') && !localNames.test(name)

/** The host of an address as it is looked up: IPv6 without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1')

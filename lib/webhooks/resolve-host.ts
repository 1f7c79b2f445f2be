import 'server-only'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { hostOf, isPublicAddress, isPublicName } from '@/lib/webhooks/public-address'

export type Found = { address: string; family: 4 | 6 }

/** Looks a name up as the system does; replaced in tests, which know what a resolver would say. */
export type Resolve = (name: string) => Promise<{ address: string; family: number }[]>

/** All addresses of a host as the system knows them. Rejects for a name that it does not. */
export const systemResolve: Resolve = (name) => lookup(name, { all: true, order: 'verbatim' })

/** The address is one that is never told: this machine, a network inside, or a name for one. */
export class PrivateAddressError extends Error {}

/** Nobody knows this name, or the resolver does not answer. */
export class UnknownHostError extends Error {}

/**
 * The addresses of the host of a URL. All of them must be public: a name with one public and one private answer would be
 * whichever the connection happens to take.
 * @throws PrivateAddressError, UnknownHostError
 */
export async function resolveHost(url: URL, resolve: Resolve = systemResolve): Promise<Found[]> {
  const host = hostOf(url)
  const family = isIP(host)
  if (family === 0 && !isPublicName(host)) throw new PrivateAddressError(host)
  const answers = family === 0 ? await resolved(host, resolve) : [{ address: host, family }]
  if (!answers.every(({ address }) => isPublicAddress(address))) throw new PrivateAddressError(host)
  return answers.map(({ address, family: of }) => ({ address, family: of === 6 ? 6 : 4 }))
}

async function resolved(host: string, resolve: Resolve) {
  try {
    const answers = await resolve(host)
    if (answers.length > 0) return answers
  } catch (error) {
    throw new UnknownHostError(host, { cause: error })
  }
  throw new UnknownHostError(host)
}

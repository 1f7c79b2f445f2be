import 'server-only'
import { headers } from 'next/headers'
import { addressBucket } from '@/lib/auth/address-bucket'
import { env } from '@/lib/env'

/**
 * The address this request came from, as tries are counted. Behind a proxy (`TRUST_PROXY`) it is the last entry of
 * `X-Forwarded-For`, the one that proxy wrote: entries before it are whatever the client sent. Without a proxy only
 * the socket counts, which lib/runtime/own-address.mjs writes into the same header over anything that came in.
 */
export const clientAddress = async (): Promise<string> => addressOf(await headers())

/** As `clientAddress`, for whoever holds the headers of the request. */
export function addressOf(given: { get(name: string): string | null }): string {
  const forwarded = given.get('x-forwarded-for')
  const hops = forwarded?.split(',') ?? []
  return addressBucket((env.TRUST_PROXY ? hops.at(-1) : hops[0]) ?? null)
}

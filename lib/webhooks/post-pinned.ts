import 'server-only'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isPublicAddress } from '@/lib/webhooks/public-address'
import { PrivateAddressError, resolveHost, systemResolve, type Found, type Resolve } from '@/lib/webhooks/resolve-host'

/** The whole of a telling may take so long, in milliseconds. */
const patienceMs = 10_000
/** More of an answer (in bytes) is not read. */
const longestAnswer = 64_000

type Options = {
  resolve?: Resolve
  /** For tests, whose receiver is this machine. */
  isOpen?: (address: string) => boolean
  patience?: number
  certificateAuthority?: string
}

/**
 * Posts to a public address and to no other. The name is looked up once, all its answers are checked, and the connection
 * goes to the address that was checked: a name that says something else a moment later changes nothing. Redirects are
 * answers, not orders. Certificates are checked against the name.
 * @returns the status that was answered
 * @throws PrivateAddressError, UnknownHostError, or what the network said
 */
export async function postPinned(
  address: string,
  sent: { body: string; headers: Record<string, string> },
  { resolve = systemResolve, isOpen, patience = patienceMs, certificateAuthority }: Options = {},
): Promise<number> {
  const url = new URL(address)
  const found = isOpen ? await pinnedForTests(url, resolve, isOpen) : (await resolveHost(url, resolve))[0]
  if (!found) throw new PrivateAddressError(url.hostname)
  const mayMeet = isOpen ?? isPublicAddress
  const options = {
    method: 'POST',
    headers: { ...sent.headers, 'Content-Length': String(Buffer.byteLength(sent.body)) },
    agent: false as const,
    lookup: pinnedTo(found),
    signal: AbortSignal.timeout(patience),
    maxHeaderSize: 16_384,
    ...(certificateAuthority ? { ca: certificateAuthority } : {}),
  }
  const { promise, resolve: done, reject } = Promise.withResolvers<number>()
  const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, (response) => {
    const { statusCode = 0 } = response
    let size = 0
    response.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength
      if (size > longestAnswer) request.destroy()
    })
    response.on('error', () => done(statusCode))
    response.on('close', () => done(statusCode))
  })
  request.on('socket', (socket) =>
    socket.on('connect', () => {
      if (!mayMeet(socket.remoteAddress ?? '')) request.destroy(new PrivateAddressError(url.hostname))
    }),
  )
  request.on('error', reject)
  request.end(sent.body)
  return promise
}

type LookedUp = (error: null, address: string | Found[], family?: number) => void

const pinnedTo =
  (found: Found) =>
  (_host: string, options: { all?: boolean }, answer: LookedUp): void =>
    options.all ? answer(null, [found]) : answer(null, found.address, found.family)

async function pinnedForTests(url: URL, resolve: Resolve, isOpen: (address: string) => boolean) {
  const answers = await resolve(url.hostname)
  const [first] = answers
  return first && answers.every(({ address }) => isOpen(address))
    ? { address: first.address, family: first.family === 6 ? (6 as const) : (4 as const) }
    : undefined
}

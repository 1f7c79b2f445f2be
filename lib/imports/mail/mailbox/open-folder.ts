import 'server-only'
import { ImapFlow } from 'imapflow'
import type { MailboxAddress } from '@/lib/imports/mail/mailbox/mailbox-address'

/** Why a folder could not be read, as a message key of the interface: nothing of its address is in it. */
export type MailboxFailure = 'connect' | 'sign_in' | 'folder' | 'too_large'

export class MailboxError extends Error {
  readonly failure: MailboxFailure
  constructor(failure: MailboxFailure, cause: unknown) {
    super(`The mailbox: ${failure}`, { cause })
    this.failure = failure
  }
}

export type OpenFolder = {
  uidValidity: bigint
  /** Numbers of the mails after one, in order. */
  listAfter: (uid: bigint) => Promise<bigint[]>
  /** A mail as its bytes, with its subject; null when somebody took it away meanwhile. */
  read: (uid: bigint) => Promise<{ bytes: Buffer; subject: string } | null>
  sizeOf: (uid: bigint) => Promise<number | null>
  close: () => Promise<void>
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** A server that says nothing for this long is not there, in milliseconds. */
const patience = 20_000

const isRefused = (error: unknown) =>
  error instanceof Error && 'authenticationFailed' in error && error.authenticationFailed === true

/**
 * Opens one folder for reading only: nothing in it is moved, marked or deleted. Without TLS from the start the connection is
 * made secure before the account is named, except to this very machine.
 * @throws MailboxError
 */
export async function openFolder({
  host,
  port,
  isSecure,
  user,
  password,
  folder,
}: MailboxAddress): Promise<OpenFolder> {
  const client = new ImapFlow({
    host,
    port,
    secure: isSecure,
    ...(isSecure ? {} : { doSTARTTLS: !loopback.has(host) }),
    auth: { user, pass: password },
    logger: false,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience * 3,
  })
  // Without a listener a line that breaks would end the process; whoever awaits an answer is told.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new MailboxError(isRefused(error) ? 'sign_in' : 'connect', error)
  }
  try {
    await client.mailboxOpen(folder, { readOnly: true })
  } catch (error) {
    await client.logout().catch(() => client.close())
    throw new MailboxError('folder', error)
  }
  const opened = client.mailbox
  return {
    uidValidity: opened ? opened.uidValidity : 0n,
    listAfter: async (uid) => {
      const found = await client.search({ uid: `${uid + 1n}:*` }, { uid: true })
      // "n:*" also names the last mail when its number is smaller.
      const uids = (found || []).map(BigInt).filter((one) => one > uid)
      return uids.sort((a, b) => (a < b ? -1 : 1))
    },
    sizeOf: async (uid) => {
      const found = await client.fetchOne(String(uid), { size: true }, { uid: true })
      return found ? (found.size ?? 0) : null
    },
    read: async (uid) => {
      const found = await client.fetchOne(String(uid), { source: true, envelope: true }, { uid: true })
      return found && found.source ? { bytes: found.source, subject: found.envelope?.subject ?? '' } : null
    },
    close: async () => {
      await client.logout().catch(() => client.close())
    },
  }
}

import { createHash } from 'node:crypto'
import type { Env } from '@/lib/env'

/** One folder of one account of one mail server, and the workspace (by its address) whose queue it fills. */
export type MailboxAddress = {
  host: string
  port: number
  isSecure: boolean
  user: string
  password: string
  folder: string
  workspaceSlug: string
}

/** Where the operator said that mails are forwarded to; null where nothing was said. */
export function mailboxOf({
  MAILBOX_URL,
  MAILBOX_WORKSPACE,
}: Pick<Env, 'MAILBOX_URL' | 'MAILBOX_WORKSPACE'>): MailboxAddress | null {
  if (!MAILBOX_URL || !MAILBOX_WORKSPACE) return null
  const url = new URL(MAILBOX_URL)
  const isSecure = url.protocol === 'imaps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (isSecure ? 993 : 143),
    isSecure,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    folder: decodeURIComponent(url.pathname.slice(1)),
    workspaceSlug: MAILBOX_WORKSPACE,
  }
}

/** Names a folder in the record without its address: neither host nor account can be read from it. */
export const keyOf = ({ host, port, user, folder }: MailboxAddress): string =>
  createHash('sha256')
    .update(JSON.stringify([host, port, user, folder]))
    .digest('hex')

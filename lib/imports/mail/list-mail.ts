import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { mayFileMail } from '@/lib/imports/mail/policy'
import { importLine, line } from '@/lib/imports/mail/queries'
import type { MailState } from '@/prisma/generated/enums'

type Page = { afterId: string | null; limit: number }

/** Imports of mails, the newest first: a page after `afterId`, and one more where there are more. One statement. */
export function listMailImports(actor: Actor, { afterId, limit }: Page) {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  return readRecord(actor, (tx) =>
    tx.mailImport.findMany({
      where: { workspaceId, ...(afterId && { id: { lt: afterId } }) },
      relationLoadStrategy: 'join',
      orderBy: { id: 'desc' },
      take: limit + 1,
      select: importLine,
    }),
  )
}

/** Mails of one state, as they came in, with their guesses: a page, and one more where there are more. One statement. */
export function listMailItems(
  actor: Actor,
  { state, importId }: { state: MailState; importId: string | null },
  { afterId, limit }: Page,
) {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  return readRecord(actor, (tx) =>
    tx.mailItem.findMany({
      where: { workspaceId, state, ...(importId && { importId }), ...(afterId && { id: { gt: afterId } }) },
      relationLoadStrategy: 'join',
      orderBy: { id: 'asc' },
      take: limit + 1,
      select: line,
    }),
  )
}

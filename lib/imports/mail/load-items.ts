import 'server-only'
import type { Tx } from '@/lib/db'
import { directionOf } from '@/lib/imports/mail/own-addresses'
import { isOurAddress } from '@/lib/workspaces/is-our-address'
import type { ThreadMail } from '@/lib/imports/mail/thread-mails'
import { factsOf, type DocumentFacts } from '@/lib/reading/facts'
import type { MailDirection, MailState } from '@/prisma/generated/enums'

/** A mail of the queue as sorting needs it. `failed` are the addresses in the words of a report of failed delivery. */
export type LoadedItem = {
  id: string
  documentId: string
  sha256: string
  state: MailState
  version: number
  direction: MailDirection
  facts: DocumentFacts
  failed: string[]
  thread: ThreadMail
}

const nothingRead: DocumentFacts = {
  fileKind: 'txt',
  count: null,
  notices: [],
  mail: null,
  meta: null,
  language: null,
}

const addressesIn = (text: string, ours: readonly string[]) =>
  [...new Set(text.toLowerCase().match(/[^\s<>@"',;:()[\]]{1,64}@[a-z0-9.-]{1,190}\.[a-z]{2,20}/g) ?? [])]
    .filter((address) => !isOurAddress(address, ours))
    .slice(0, 50)

/** The mails of an import, or of one thread, with what was read from each, in the order they were sent. Two statements. */
export async function loadItems(
  tx: Tx,
  workspaceId: string,
  where: { importId: string } | { threadKey: string },
  ours: readonly string[],
): Promise<LoadedItem[]> {
  const rows = await tx.mailItem.findMany({
    where: { workspaceId, ...where },
    relationLoadStrategy: 'join',
    orderBy: [{ sentAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      id: true,
      documentId: true,
      state: true,
      version: true,
      document: {
        select: {
          sha256: true,
          facts: true,
          inside: { where: { mediaType: 'message/rfc822' }, select: { facts: true } },
        },
      },
    },
  })
  const bounces = rows.filter(({ document }) => factsOf(document.facts)?.mail?.mailKind === 'bounce')
  const texts = await tx.documentText.findMany({
    where: { workspaceId, documentId: { in: bounces.map(({ documentId }) => documentId) } },
    select: { documentId: true, text: true },
  })
  return rows.map(({ document, ...item }) => {
    const facts = factsOf(document.facts) ?? nothingRead
    const { mail, meta } = facts
    const inside = document.inside.flatMap((one) => factsOf(one.facts)?.mail ?? [])
    const people = [mail?.from, ...(mail?.to ?? []), ...(mail?.cc ?? [])].flatMap((one) => one?.address ?? [])
    const text = texts.find(({ documentId }) => documentId === item.documentId)?.text ?? ''
    const to =
      mail?.mailKind === 'bounce' ? inside.flatMap((head) => head.to.flatMap(({ address }) => address ?? [])) : []
    return {
      ...item,
      sha256: document.sha256,
      direction: directionOf(mail, ours),
      facts,
      failed: mail?.mailKind === 'bounce' ? addressesIn([text, ...to].join('\n'), ours) : [],
      thread: {
        id: item.id,
        messageId: mail?.messageId ?? null,
        named: [
          ...(mail?.references ?? []),
          ...(mail?.inReplyTo ? [mail.inReplyTo] : []),
          ...(mail?.mailKind === 'bounce' ? inside.flatMap(({ messageId }) => messageId ?? []) : []),
        ],
        references: [meta?.ourReference, meta?.theirReference],
        subject: mail?.subject ?? null,
        others: people.filter((address) => !isOurAddress(address, ours)),
      },
    }
  })
}

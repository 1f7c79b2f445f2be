import 'server-only'
import { changeRecord, identity } from '@/lib/db'
import { uploadLimitBytes } from '@/lib/documents/keep-document'
import { keyOf, type MailboxAddress } from '@/lib/imports/mail/mailbox/mailbox-address'
import { MailboxError, openFolder, type MailboxFailure, type OpenFolder } from '@/lib/imports/mail/mailbox/open-folder'
import { passOver, takeMail, type Arrival } from '@/lib/imports/mail/mailbox/take-mail'

/** Mails that one look takes; the rest waits for the next. */
const mostAtOnce = 500

type Options = { /** Told after each mail that was taken. */ onTaken?: (uid: bigint) => void }

/**
 * Looks into the folder of the installation once and takes what came since the last look. Each mail is a line of the queue, when
 * it was read; nothing is on the record by it, and nothing in the folder changes. Answers how many were taken.
 */
export async function pollMailbox(address: MailboxAddress, { onTaken }: Options = {}): Promise<number> {
  const place = await findPlace(address)
  if (!place) return 0
  const { workspaceId, mailboxId } = place
  let failure: MailboxFailure | null = null
  let taken = 0
  try {
    const folder = await openFolder(address)
    try {
      const result = await takeAll(folder, place, onTaken)
      taken = result.taken
      failure = result.hasTooLarge ? 'too_large' : null
    } finally {
      await folder.close()
    }
  } catch (error) {
    if (!(error instanceof MailboxError)) throw error
    failure = error.failure
  }
  await changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.mailbox.updateMany({ where: { workspaceId, id: mailboxId }, data: { polledAt: new Date(), failure } }),
  )
  return taken
}

type Place = { workspaceId: string; keeperId: string; mailboxId: string }

/** The workspace that the operator named, its oldest owner, under whose name mails are kept, and the row of the folder. */
async function findPlace(address: MailboxAddress): Promise<Place | null> {
  const workspace = await identity().workspace.findUnique({
    where: { slug: address.workspaceSlug },
    select: { id: true },
  })
  if (!workspace) {
    process.stderr.write('MAILBOX_WORKSPACE names no workspace of this installation.\n')
    return null
  }
  const workspaceId = workspace.id
  return changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
    const keeper = await tx.member.findFirst({
      where: { workspaceId, role: 'owner', removedAt: null },
      orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    if (!keeper) return null
    const key = keyOf(address)
    await tx.mailbox.createMany({ data: [{ workspaceId, key }], skipDuplicates: true })
    const { id } = await tx.mailbox.findUniqueOrThrow({
      where: { workspaceId_key: { workspaceId, key } },
      select: { id: true },
    })
    return { workspaceId, keeperId: keeper.id, mailboxId: id }
  })
}

/** The last number that was ticked off; from the start again where the server numbered its mails anew (RFC 3501, 2.3.1.1). */
const lastUidOf = ({ workspaceId, mailboxId }: Place, uidValidity: bigint): Promise<bigint> =>
  changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
    await tx.mailbox.updateMany({
      where: { workspaceId, id: mailboxId, OR: [{ uidValidity: null }, { uidValidity: { not: uidValidity } }] },
      data: { uidValidity, lastUid: 0n },
    })
    const { lastUid } = await tx.mailbox.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: mailboxId } },
      select: { lastUid: true },
    })
    return lastUid
  })

async function takeAll(folder: OpenFolder, place: Place, onTaken: Options['onTaken']) {
  const { uidValidity } = folder
  const limitBytes = uploadLimitBytes()
  const uids = await folder.listAfter(await lastUidOf(place, uidValidity))
  let [importId, taken, hasTooLarge]: [string | null, number, boolean] = [null, 0, false]
  for (const uid of uids.slice(0, mostAtOnce)) {
    const arrival: Arrival = { ...place, uidValidity, uid, importId }
    const size = await folder.sizeOf(uid)
    const mail = size !== null && size <= limitBytes ? await folder.read(uid) : null
    if (!mail) {
      await passOver(arrival)
      hasTooLarge ||= size !== null && size > limitBytes
      continue
    }
    importId = await takeMail(arrival, { ...mail, limitBytes })
    taken += 1
    onTaken?.(uid)
  }
  return { taken, hasTooLarge }
}

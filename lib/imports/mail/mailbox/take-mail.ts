import 'server-only'
import { changeRecord, type Tx } from '@/lib/db'
import { displayNameOf } from '@/lib/documents/display-name'
import type { StoredFile } from '@/lib/documents/file-store'
import { receiveBytes } from '@/lib/documents/receive-file'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent } from '@/lib/timeline/record-event'

/** Where a mail came from, and under whose name it is kept. */
export type Arrival = {
  workspaceId: string
  keeperId: string
  mailboxId: string
  uidValidity: bigint
  uid: bigint
  /** The import that this look into the folder makes, from its first mail on. */
  importId: string | null
}

type Given = { bytes: Buffer; subject: string; limitBytes: number }

/**
 * Takes one mail of a folder: its bytes are on disk before its row is written, and its number is ticked off in the same
 * transaction, so that a look that is killed half-way takes no mail twice and loses none. Answers the import it is part of;
 * `importId` as given where another look was faster, or the same mail was taken before the server numbered anew.
 */
export async function takeMail(arrival: Arrival, { bytes, subject, limitBytes }: Given): Promise<string | null> {
  const stored = await receiveBytes(bytes, { limitBytes, sizeBytes: bytes.length })
  const name = displayNameOf(`${subject.replaceAll(/[/\\]/g, '-') || `mail ${arrival.uid}`}.eml`)
  return changeRecord({ workspaceId: arrival.workspaceId, hiddenCaseIds: [] }, async (tx) => {
    if (!(await tickOff(tx, arrival))) return arrival.importId
    return (await isHere(tx, arrival, stored)) ? arrival.importId : write(tx, arrival, name, stored)
  })
}

/** Ticks off a number without taking its mail: it is too large, or no longer there. */
export const passOver = (arrival: Arrival): Promise<boolean> =>
  changeRecord({ workspaceId: arrival.workspaceId, hiddenCaseIds: [] }, (tx) => tickOff(tx, arrival))

async function tickOff(tx: Tx, { workspaceId, mailboxId, uidValidity, uid }: Arrival): Promise<boolean> {
  const { count } = await tx.mailbox.updateMany({
    where: { workspaceId, id: mailboxId, uidValidity, lastUid: { lt: uid } },
    data: { lastUid: uid },
  })
  return count > 0
}

const isHere = async (tx: Tx, { workspaceId, mailboxId }: Arrival, { sha256 }: StoredFile) =>
  (await tx.mailImportFile.count({ where: { workspaceId, mailboxId, document: { sha256 } } })) > 0

async function write(tx: Tx, arrival: Arrival, name: string, stored: StoredFile): Promise<string> {
  const { workspaceId, keeperId, mailboxId, uidValidity, uid } = arrival
  const importId = arrival.importId ?? (await beginImport(tx, workspaceId, keeperId))
  const { id: documentId } = await tx.document.create({
    data: {
      workspaceId,
      name,
      mediaType: 'message/rfc822',
      ...stored,
      origin: 'uploaded',
      keptById: keeperId,
    },
    select: { id: true },
  })
  await tx.mailImportFile.create({
    data: { workspaceId, importId, documentId, position: 0, mailboxId, uidValidity, uid },
    select: { documentId: true },
  })
  const author = { workspaceId, memberId: keeperId, name: 'Mailbox' }
  await recordEvent(tx, author, { type: 'mail.taken', subjectId: documentId, data: { ...stored, importId } })
  await enqueue(tx, 'read-document', { workspaceId, memberId: keeperId, subjectId: documentId })
  return importId
}

async function beginImport(tx: Tx, workspaceId: string, createdById: string): Promise<string> {
  const { id } = await tx.mailImport.create({
    data: { workspaceId, origin: 'mailbox', createdById },
    select: { id: true },
  })
  return id
}

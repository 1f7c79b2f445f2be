import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Prisma, Tx } from '@/lib/db'
import { isUntouched } from '@/lib/documents/is-quoted'
import { fitOneLetter, isPicture } from '@/lib/documents/letter-pages'
import { lockSheets } from '@/lib/documents/lock-sheets'
import { writeJoined } from '@/lib/documents/write-joined'
import { ConflictError, FilesGoneError } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record-event'
import type { DocumentRole } from '@/prisma/generated/enums'

/** What a document belongs to from now on, and the case of that. */
export type DocumentOwner = { caseId: string } & (
  { letterId: string } | { replyId: string } | { sourceId: string } | { recipientId: string }
)

/** A document that nothing on the record holds yet. */
export const isStaged = {
  letterId: null,
  replyId: null,
  sourceId: null,
  recipientId: null,
  updates: { none: {} },
} satisfies Prisma.DocumentWhereInput

/** What stands in a case already, inside a source of it perhaps, stays there: passages drawn from it are of that case. */
const isFreeFor = (caseId: string) =>
  ({ ...isStaged, OR: [{ caseId: null }, { caseId }] }) satisfies Prisma.DocumentWhereInput

/** What was read from a document goes where it goes: its texts, what was proposed from it, and the files inside it. */
async function takeAlong(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  owner: DocumentOwner | { caseId: string },
): Promise<void> {
  const { caseId } = owner
  await tx.documentText.updateMany({ where: { workspaceId, documentId }, data: { caseId } })
  await tx.suggestion.updateMany({ where: { workspaceId, documentId }, data: { caseId } })
  // What was given to another record by itself stays there.
  const inside = await tx.document.findMany({
    where: { workspaceId, parentId: documentId, ...isStaged },
    select: { id: true },
  })
  for (const { id } of inside) {
    await tx.document.updateMany({ where: { workspaceId, id }, data: { ...owner, role: 'attachment' } })
    await takeAlong(tx, workspaceId, id, owner)
  }
}

/**
 * Holds documents that are to be given their place, and tells which hold which. Those that are not there are named together: swept
 * while the form stood open for more than a week, or foreign, one answer for both.
 * @throws FilesGoneError
 */
async function holdGiven(tx: Tx, workspaceId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  // In one order, so that two who give the same files at once do not wait for one another.
  await lockSheets(tx, workspaceId, ids)
  const given = await tx.document.findMany({
    where: { workspaceId, id: { in: [...ids] } },
    select: { id: true, parentId: true },
  })
  const gone = ids.filter((id) => given.every((one) => one.id !== id))
  if (gone.length > 0) throw new FilesGoneError(gone)
  return given
}

/** Saved with another form meanwhile, as one may be that stands open twice: that is told, and leaves the form as it is. */
const onRecord = () => new ConflictError('file_on_record')

/**
 * Takes staged documents into a case, for an update that names them as its source.
 * @throws ConflictError `file_on_record`; FilesGoneError
 */
export async function keepAsSource(
  tx: Tx,
  actor: Actor,
  caseId: string,
  documentIds: readonly string[],
): Promise<void> {
  const { workspaceId } = actor
  await holdGiven(tx, workspaceId, documentIds)
  for (const id of documentIds) {
    const { count } = await tx.document.updateMany({
      where: { workspaceId, id, ...isFreeFor(caseId) },
      data: { caseId, role: 'attachment' },
    })
    if (count === 0) throw onRecord()
    await takeAlong(tx, workspaceId, id, { caseId })
    await recordEvent(tx, actor, { type: 'document.attached', subjectId: id, caseId })
  }
}

/**
 * Gives staged documents their place on the record: the first becomes the main one, the others attachments, in the
 * order given; `role` overrides both. Several pictures
 * are the pages of one letter, in that order, unless a role says what they are.
 * @throws ConflictError `file_on_record` where a document has an owner already; FilesGoneError for those that are foreign or were swept
 */
export async function attachDocuments(
  tx: Tx,
  actor: Actor,
  owner: DocumentOwner,
  documentIds: readonly string[],
  role?: DocumentRole,
): Promise<void> {
  const { workspaceId } = actor
  const given = await holdGiven(tx, workspaceId, documentIds)
  // A page of a letter that is named beside it comes along with that.
  const comesAlong = new Set(
    given.flatMap(({ id, parentId }) => (parentId && documentIds.includes(parentId) ? id : [])),
  )
  for (const [position, id] of documentIds.filter((one) => !comesAlong.has(one)).entries()) {
    const { count } = await tx.document.updateMany({
      where: { workspaceId, id, ...isFreeFor(owner.caseId) },
      data: { ...owner, position, role: role ?? (position === 0 ? 'main' : 'attachment') },
    })
    if (count === 0) throw onRecord()
    await takeAlong(tx, workspaceId, id, owner)
    await recordEvent(tx, actor, { type: 'document.attached', subjectId: id, caseId: owner.caseId })
  }
  if (role === undefined) await joinPictures(tx, actor, documentIds)
}

/** A paper letter that was photographed or scanned page by page: its pictures were uploaded for one thing, and are read as one. */
async function joinPictures(tx: Tx, actor: Actor, documentIds: readonly string[]): Promise<void> {
  const { workspaceId } = actor
  const given = await tx.document.findMany({
    where: {
      workspaceId,
      id: { in: [...documentIds] },
      parentId: null,
      erasureId: null,
      inside: { none: {} },
      ...isUntouched,
    },
    select: { id: true, mediaType: true, sizeBytes: true },
  })
  // What a person worked on by itself stays so, and what is too much for one reading stays apart.
  const pictures = given.filter(isPicture)
  const pages = documentIds.filter((id) => pictures.some((one) => one.id === id))
  if (pages.length > 1 && fitOneLetter(pictures)) await writeJoined(tx, actor, pages)
}

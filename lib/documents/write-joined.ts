import 'server-only'
import { Prisma, type Tx } from '@/lib/db'
import { dropReadings } from '@/lib/documents/drop-readings'
import { isQuoted } from '@/lib/documents/is-quoted'
import { fitOneLetter, isPicture, mostPages } from '@/lib/documents/letter-pages'
import { lockSheets } from '@/lib/documents/lock-sheets'
import { ownerColumns } from '@/lib/documents/owner-columns'
import { ConflictError, NotFoundError } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent, type Author } from '@/lib/timeline/record-event'

const columns = {
  id: true,
  ...ownerColumns,
  parentId: true,
  mediaType: true,
  position: true,
  role: true,
  erasureId: true,
  parent: { select: { mediaType: true, parentId: true } },
  texts: { where: { origin: 'typed' }, select: { version: true } },
  sizeBytes: true,
  passages: { where: isQuoted, select: { id: true }, take: 1 },
  suggestions: { where: { state: { not: 'open' } }, select: { id: true }, take: 1 },
} satisfies Prisma.DocumentSelect

type Sheet = Prisma.DocumentGetPayload<{ select: typeof columns }>

const isPage = ({ parent }: Sheet) => parent !== null && isPicture(parent)
/** What the letter lies in, an archive or a mail; null where it was uploaded by itself. */
const homeOf = (sheet: Sheet) => (isPage(sheet) ? (sheet.parent?.parentId ?? null) : sheet.parentId)
const placeOf = (sheet: Sheet) =>
  [homeOf(sheet), sheet.caseId, sheet.letterId, sheet.replyId, sheet.sourceId, sheet.recipientId].join(' ')

/** The pictures that were chosen, in the order given, and those that are pages of a letter with one of them. */
async function selectSheets(tx: Tx, workspaceId: string, ids: readonly string[]) {
  const asked = { in: [...ids] }
  const above = await tx.document.findMany({ where: { workspaceId, id: asked }, select: columns })
  const letters = { in: above.flatMap((one) => (isPage(one) ? (one.parentId ?? []) : one.id)) }
  const rows = await tx.document.findMany({
    where: { workspaceId, OR: [{ id: asked }, { id: letters }, { parentId: letters }] },
    select: columns,
  })
  const chosen = ids.map((id) => rows.find((row) => row.id === id))
  if (chosen.some((one) => one === undefined)) throw new NotFoundError()
  const found = chosen.flatMap((one) => one ?? [])
  return { chosen: found, others: rows.filter(({ id }) => !ids.includes(id)) }
}

/** The first page stands for the letter. Nothing may have been decided or drawn from any of the pictures: they are read anew. */
function chooseLetter(chosen: readonly Sheet[], others: readonly Sheet[]): Sheet {
  const [first] = chosen
  if (!first || chosen.some((one) => !isPicture(one) || one.erasureId !== null)) throw new ConflictError('not_pages')
  if (chosen.some((one) => placeOf(one) !== placeOf(first))) throw new ConflictError('not_pages')
  if (!fitOneLetter(chosen)) throw new ConflictError('pages_too_many', { pages: mostPages })
  const all = [...chosen, ...others]
  if (others.some(({ erasureId }) => erasureId !== null)) throw new ConflictError('file_erased')
  if (all.some(({ texts }) => texts.length > 0)) throw new ConflictError('pages_typed')
  if (all.some(({ passages, suggestions }) => passages.length + suggestions.length > 0))
    throw new ConflictError('pages_worked_on')
  return first
}

/** Whether the pages are one letter in this order already. */
const isSo = (letter: Sheet, chosen: readonly Sheet[], others: readonly Sheet[]) =>
  others.length === 0 &&
  chosen.every((one, i) => i === 0 || one.position > (chosen[i - 1]?.position ?? 0)) &&
  chosen.every((one) => one.id === letter.id || one.parentId === letter.id)

/** Places that rise: those that the pages have, in their order; counted on from the first where two share one. */
function placesFor(chosen: readonly Sheet[]): number[] {
  const places = chosen.map(({ position }) => position).sort((a, b) => a - b)
  return new Set(places).size === places.length ? places : places.map((_, i) => (places[0] ?? 0) + i)
}

/**
 * Makes pictures the pages of one letter, in the order given, and has it read. Each stays a document with its own bytes. A page
 * that was one of the letter before and is not named any more is a letter of its own again.
 * @throws ConflictError where one is no picture, or lies elsewhere, was typed off, they are too many, or something was decided or
 * drawn from one of them
 */
export async function writeJoined(tx: Tx, author: Author, ids: readonly string[]): Promise<void> {
  const { workspaceId, memberId } = author
  await lockSheets(tx, workspaceId, ids)
  const { chosen, others } = await selectSheets(tx, workspaceId, ids)
  const [first] = chosen
  if (first && isSo(first, chosen, others)) return
  const letter = chooseLetter(chosen, others)
  const pages = chosen.filter((one) => one !== letter)
  await dropReadings(
    tx,
    workspaceId,
    [...chosen, ...others].map(({ id }) => id),
  )
  const places = placesFor(chosen)
  const isMain = chosen.some(({ role }) => role === 'main')
  const roleOf = (sheet: Sheet) => (isMain ? ({ role: sheet === letter ? 'main' : 'attachment' } as const) : {})
  const nothingRead = { textVersion: null, facts: Prisma.DbNull, readError: null, readShare: 0 }
  const apart = { ...nothingRead, parentId: homeOf(letter), readState: 'waiting' } as const
  // The letter first: as long as it is a page itself, it can hold none.
  for (const sheet of [letter, ...pages]) {
    const own = sheet === letter ? apart : { ...nothingRead, parentId: letter.id, readState: 'read' as const }
    const position = places[chosen.indexOf(sheet)] ?? sheet.position
    await tx.document.updateMany({ where: { workspaceId, id: sheet.id }, data: { ...own, ...roleOf(sheet), position } })
  }
  await tx.document.updateMany({ where: { workspaceId, id: { in: others.map(({ id }) => id) } }, data: apart })
  for (const { id } of [letter, ...others]) await enqueue(tx, 'read-document', { workspaceId, memberId, subjectId: id })
  const data = { pages: chosen.map(({ id }) => id) }
  await recordEvent(tx, author, { type: 'document.joined', subjectId: letter.id, caseId: letter.caseId, data })
}

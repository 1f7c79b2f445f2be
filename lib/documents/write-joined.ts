import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { Prisma, type Tx } from '@/lib/db'
import { isPicture } from '@/lib/documents/letter-pages'
import { isQuoted } from '@/lib/documents/is-quoted'
import { ConflictError, NotFoundError } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent } from '@/lib/timeline/record-event'

type Author = Pick<Actor, 'workspaceId' | 'memberId' | 'name'>

const columns = {
  id: true,
  caseId: true,
  letterId: true,
  replyId: true,
  sourceId: true,
  recipientId: true,
  parentId: true,
  mediaType: true,
  position: true,
  role: true,
  erasureId: true,
  parent: { select: { mediaType: true, parentId: true } },
  texts: { where: { origin: 'typed' }, select: { version: true } },
  passages: { where: isQuoted, select: { id: true }, take: 1 },
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

/** The one that stands for the letter: that which passages are drawn from, else the first page. */
function chooseLetter(chosen: readonly Sheet[], others: readonly Sheet[]): Sheet {
  const [first] = chosen
  if (!first || chosen.some((one) => !isPicture(one) || one.erasureId !== null)) throw new ConflictError('not_pages')
  if (chosen.some((one) => placeOf(one) !== placeOf(first))) throw new ConflictError('not_pages')
  const all = [...chosen, ...others]
  if (all.some(({ texts }) => texts.length > 0)) throw new ConflictError('pages_typed')
  const quoted = all.filter(({ passages }) => passages.length > 0)
  if (quoted.length > 1 || (quoted.length > 0 && others.length > 0)) throw new ConflictError('pages_quoted')
  return quoted[0] ?? first
}

/** What was read from a page by itself is read again as part of its letter; what was dismissed goes along. */
export async function handOverReading(tx: Tx, workspaceId: string, from: readonly string[], to: string) {
  const documentId = { in: [...from] }
  await tx.suggestion.deleteMany({ where: { workspaceId, documentId: { in: [...from, to] }, state: 'open' } })
  const decided = await tx.suggestion.findMany({
    where: { workspaceId, documentId: { in: [...from, to] } },
    select: { id: true, documentId: true, fingerprint: true },
  })
  const known = new Set(decided.filter((one) => one.documentId === to).map(({ fingerprint }) => fingerprint))
  for (const { id, fingerprint } of decided.filter((one) => one.documentId !== to)) {
    if (known.has(fingerprint)) continue
    known.add(fingerprint)
    await tx.suggestion.updateMany({ where: { workspaceId, id }, data: { documentId: to } })
  }
  await tx.suggestion.deleteMany({ where: { workspaceId, documentId } })
  await tx.documentText.deleteMany({ where: { workspaceId, documentId } })
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
 * @throws ConflictError where one is no picture, or lies elsewhere, was typed off, or is quoted on the record by itself
 */
export async function writeJoined(tx: Tx, author: Author, ids: readonly string[]): Promise<void> {
  const { workspaceId, memberId } = author
  const { chosen, others } = await selectSheets(tx, workspaceId, ids)
  const letter = chooseLetter(chosen, others)
  if (isSo(letter, chosen, others)) return
  const pages = chosen.filter(({ id }) => id !== letter.id)
  await handOverReading(
    tx,
    workspaceId,
    [...pages, ...others].map(({ id }) => id),
    letter.id,
  )
  const places = placesFor(chosen)
  const isMain = chosen.some(({ role }) => role === 'main')
  const apart = { parentId: homeOf(letter), readState: 'waiting', readError: null, readShare: 0 } as const
  const roleOf = (sheet: Sheet) => (isMain ? ({ role: sheet === letter ? 'main' : 'attachment' } as const) : {})
  const nothingRead = { textVersion: null, facts: Prisma.DbNull }
  // The letter first: as long as it is a page itself, it can hold none.
  for (const sheet of [letter, ...pages]) {
    const own =
      sheet === letter ? apart : { ...nothingRead, parentId: letter.id, readState: 'read' as const, readError: null }
    const position = places[chosen.indexOf(sheet)] ?? sheet.position
    await tx.document.updateMany({ where: { workspaceId, id: sheet.id }, data: { ...own, ...roleOf(sheet), position } })
  }
  const alone = { ...nothingRead, ...apart }
  await tx.document.updateMany({ where: { workspaceId, id: { in: others.map(({ id }) => id) } }, data: alone })
  for (const { id } of [letter, ...others]) await enqueue(tx, 'read-document', { workspaceId, memberId, subjectId: id })
  const data = { pages: chosen.map(({ id }) => id) }
  await recordEvent(tx, author, { type: 'document.joined', subjectId: letter.id, caseId: letter.caseId, data })
}

import 'server-only'
import { changeRecord, Prisma, type Tx } from '@/lib/db'
import { isPicture, pictureTypes } from '@/lib/documents/letter-pages'
import { ownerColumns } from '@/lib/documents/owner-columns'
import { erasedSince } from '@/lib/documents/words/erased-since'
import { waitForErasing } from '@/lib/documents/words/lock-erasing'
import { dropErasedFile } from '@/lib/documents/words/drop-erased-file'
import { keepInside, type Inside } from '@/lib/reading/keep-inside'
import { holdsOthers, type DocumentFacts } from '@/lib/reading/facts'
import type { DoneReading, Extracted } from '@/lib/reading/extract/schema'
import { areStillItsPages } from '@/lib/reading/pages-read'
import { restErased } from '@/lib/reading/rest-erased'
import { withoutErased } from '@/lib/reading/without-erased'
import { placeSuggestions, sameWords } from '@/lib/reading/place-suggestions'
import { storeSuggestions } from '@/lib/reading/store-suggestions'

/** An erasure that a reading waits for may read the whole record first. In milliseconds. */
export const patience = 660_000

/**
 * A file that could not be read stays on the record, with the reason; a text that it had before stays too. A page is read with
 * its letter. `pages` are those that were read: a reading of others is not told of.
 */
export async function storeFailure(
  workspaceId: string,
  documentId: string,
  readError: string,
  pages: readonly string[] | null = null,
): Promise<void> {
  await changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
    const where = { workspaceId, id: documentId, erasureId: null, NOT: { parent: { mediaType: { in: pictureTypes } } } }
    const { count } = await tx.document.updateMany({ where, data: { readAt: new Date() } })
    if (count === 0) return restErased(tx, workspaceId, documentId)
    if (pages && !(await areStillItsPages(tx, workspaceId, documentId, pages))) return
    await tx.document.updateMany({ where, data: { readState: 'failed', readError } })
  })
}

/**
 * What is known beside the words of a file: what its bytes are, where that was told anew, the pages that were read,
 * whether a person typed what was read, and the erasure whose words were taken out of it already.
 */
type About = { mediaType?: string; pages?: readonly string[]; isTyped?: boolean; erasedBy?: string | null }

/**
 * Keeps what a reading found, in one transaction. The document may have got its place on the record meanwhile. One of pages that
 * were joined or parted since says nothing any more, and is left.
 */
export async function storeReading(
  workspaceId: string,
  documentId: string,
  found: DoneReading,
  inside: readonly Inside[],
  { mediaType, pages, isTyped = false, erasedBy = null }: About = {},
): Promise<void> {
  const { text, notices } = found.extracted
  const hasNothing = text.trim() === '' && inside.length === 0
  const isScan = notices.includes('scan_without_text')
  if (hasNothing) return storeFailure(workspaceId, documentId, isScan ? 'scan_without_text' : 'no_text', pages)
  await changeRecord(
    { workspaceId, hiddenCaseIds: [] },
    async (tx) => {
      await waitForErasing(tx, workspaceId)
      // The update locks the row, so that attaching and joining it wait or are seen.
      const where = { workspaceId, id: documentId, erasureId: null }
      const { count } = await tx.document.updateMany({ where, data: { readAt: new Date() } })
      if (count === 0) return restErased(tx, workspaceId, documentId)
      if (pages && !(await areStillItsPages(tx, workspaceId, documentId, pages))) return
      // What a person typed lost the words that were erased before it when they typed it, and the rest with its document.
      const erasures = isTyped ? [] : await erasedSince(tx, workspaceId, documentId)
      const clean = withoutErased({ reading: found, inside }, erasures)
      const read = {
        readState: 'read',
        readShare: 1,
        readError: null,
        facts: storable(factsFrom(clean.reading)),
      } as const
      await tx.document.updateMany({ where, data: { ...(mediaType !== undefined && { mediaType }), ...read } })
      const document = await keepFound(tx, workspaceId, documentId, clean)
      const erasureId = clean.erasureId ?? erasedBy
      if (erasureId) await dropErasedFile(tx, workspaceId, erasureId, document)
    },
    { timeout: patience },
  )
}

const factsFrom = ({ extracted, reading }: DoneReading): DocumentFacts => ({
  fileKind: extracted.fileKind,
  count: extracted.meta.count,
  notices: extracted.notices,
  mail: extracted.meta.mail,
  meta: reading?.meta ?? null,
  language: reading?.language ?? null,
})

/** The files inside, the text and what is proposed from it. Answers the document. */
async function keepFound(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  { reading: { extracted, reading }, inside }: { reading: DoneReading; inside: readonly Inside[] },
) {
  const document = await tx.document.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: documentId } },
    select: columns,
  })
  const { caseId, parent } = document
  await keepInside(tx, workspaceId, document, inside, extracted.fileKind === 'zip')
  // It became a page of a letter while it was read by itself: the letter has its words.
  if ((parent && isPicture(parent)) || extracted.text.trim() === '') return document
  const kept = await keepText(tx, { workspaceId, documentId, caseId }, extracted, reading?.language ?? null)
  // The letters of a mailbox are documents of their own: what is proposed from them is proposed there.
  const { fileKind, meta } = extracted
  const isHeldWhole = holdsOthers({ fileKind }) && inside.length >= (meta.count ?? 0)
  const placed = placeSuggestions(kept.text, extracted.text, isHeldWhole ? [] : (reading?.suggestions ?? []))
  await storeSuggestions(tx, { workspaceId, documentId, caseId, textVersion: kept.version, text: kept.text }, placed)
  return document
}

const columns = {
  id: true,
  ...ownerColumns,
  parentId: true,
  parent: { select: { mediaType: true } },
  keptById: true,
  keptBy: { select: { name: true } },
} satisfies Prisma.DocumentSelect

/** What a file says about itself may hold characters that no database keeps: NUL, halves of pairs. */
const storable = (facts: DocumentFacts): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(facts), (_name, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
  ) as Prisma.InputJsonValue

type Where = { workspaceId: string; documentId: string; caseId: string | null }

const asJson = (value: unknown) => value as Prisma.InputJsonValue

/** The text that passages are anchored in: the one there is when its words are the same, else a new version. */
async function keepText(
  tx: Tx,
  { workspaceId, documentId, caseId }: Where,
  extracted: Extracted,
  language: string | null,
): Promise<{ version: number; text: string }> {
  const current = await tx.documentText.findFirst({
    where: { workspaceId, documentId },
    orderBy: { version: 'desc' },
    select: { version: true, text: true, origin: true },
  })
  const layout =
    current && current.text !== extracted.text
      ? { pages: Prisma.DbNull, zones: Prisma.DbNull, map: Prisma.DbNull }
      : { pages: asJson(extracted.pages), zones: asJson(extracted.zones), map: asJson(extracted.map) }
  if (current && (current.origin === 'typed' || sameWords(current.text, extracted.text))) {
    await tx.documentText.updateMany({
      where: { workspaceId, documentId, version: current.version },
      data: { language, ...layout },
    })
    return current
  }
  const version = (current?.version ?? 0) + 1
  await tx.documentText.create({
    data: {
      workspaceId,
      documentId,
      caseId,
      version,
      origin: 'extracted',
      text: extracted.text,
      language,
      pages: asJson(extracted.pages),
      zones: asJson(extracted.zones),
      map: asJson(extracted.map),
    },
    select: { version: true },
  })
  await tx.document.updateMany({ where: { workspaceId, id: documentId }, data: { textVersion: version } })
  return { version, text: extracted.text }
}
